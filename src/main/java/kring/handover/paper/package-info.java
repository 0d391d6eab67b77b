/** The dossier on paper. */
package kring.handover.paper;
