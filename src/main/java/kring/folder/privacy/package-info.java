/** All that a circle's folder holds about one person: to hand it over, or to erase it (METHOD, Trust). */
package kring.folder.privacy;
