/** The dossier on paper. */
@NullMarked
package kring.handover.paper;

import org.jspecify.annotations.NullMarked;
