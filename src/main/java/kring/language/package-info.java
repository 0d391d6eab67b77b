/** The languages kring speaks: phrases, numbers and dates in Dutch and English. */
package kring.language;
