/** Screenings as documents and sheets (METHOD a). */
package kring.screening.paper;
