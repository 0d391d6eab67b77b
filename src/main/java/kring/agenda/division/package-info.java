/** How the minutes of a meeting are divided among its parts (METHOD, The quarterly meeting, Minutes). */
package kring.agenda.division;
