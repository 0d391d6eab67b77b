/** The papers of a meeting: the participants' agenda, the facilitator's run sheet, sheets and a calendar entry. */
package kring.agenda.paper;
