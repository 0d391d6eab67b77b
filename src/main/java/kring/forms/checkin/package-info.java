/** The form on which a member gives a check-in, and what it says when it comes back (METHOD, Forms). */
package kring.forms.checkin;
