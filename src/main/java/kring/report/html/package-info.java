/** Reports as one self-contained web page: no scripts, no links outward, ready to print. */
package kring.report.html;
