package kring.report.office;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** What a file says about itself: its title, and nothing about who made it, when or on which machine. */
public final class DocumentProperties {
    private DocumentProperties() {}

    /** Sets the title and clears what the library fills in on its own. */
    public static void set(POIXMLProperties properties, String title) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(XmlText.text(title));
        core.setCreator("");
        core.setLastModifiedByUser("");
        core.setCreated(Optional.empty());
        core.setModified(Optional.empty());
        properties.getExtendedProperties().setApplication("kring");
    }
}
