/** What members set up together: stage, gates, who puts in and gets back what, on a form (METHOD d, Forms). */
@NullMarked
package kring.forms.venture;

import org.jspecify.annotations.NullMarked;
