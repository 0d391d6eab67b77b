/** New files for a circle's folder: valid as they are, with comments that help to fill them in. */
package kring.scaffold;
