/** What is due as a list, and as letters (METHOD, Reminders). */
package kring.reminders.paper;
