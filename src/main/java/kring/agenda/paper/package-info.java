/** The papers of a meeting: the participants' agenda, the facilitator's run sheet, sheets and a calendar entry. */
@NullMarked
package kring.agenda.paper;

import org.jspecify.annotations.NullMarked;
