/** Commands around the meeting: forms out and back, and the quarter closed. */
package kring.cli.checkin;
