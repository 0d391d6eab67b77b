package kring.check;

import java.util.List;
import kring.model.Snapshot;

/** Something that must hold across the files of a circle. */
interface Rule {
    /** What does not hold, in any order. */
    List<Finding> findings(Snapshot snapshot, Places places);
}
