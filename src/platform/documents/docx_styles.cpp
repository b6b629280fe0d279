#include "platform/documents/docx_styles.hpp"

#include <pugixml.hpp>

namespace luoshi::documents {

DocxStyles::DocxStyles(const pugi::xml_node& root) {
    for (const pugi::xml_node& node : root.children()) {
        if (local_name(node) != "style") continue;
        const std::string id(attribute(node, "styleId"));
        Style style;
        style.based_on = attribute(child(node, "basedOn"), "val");
        const pugi::xml_node numbering = child(child(node, "pPr"), "numPr");
        if (const auto list = child(numbering, "numId")) style.list = attribute_number(list, "val", 0);
        if (const auto level = child(numbering, "ilvl")) style.level = attribute_number(level, "val", 0);
        if (const auto vanish = child(child(node, "rPr"), "vanish")) style.hidden = is_on(vanish);
        if (attribute(node, "type") == "paragraph" && attribute(node, "default") == "1") default_paragraph_style_ = id;
        styles_.emplace(id, std::move(style));
    }
}

// Calls visit(id, style) from the style to its last base until it answers true. A chain that bites its own tail ends
// after 20 steps.
template <class Visit>
void DocxStyles::visit_chain(std::string_view id, Visit&& visit) const {
    constexpr int chain_max = 20;
    for (int i = 0; i < chain_max; ++i) {
        const auto found = styles_.find(id);
        if (found == styles_.end() || visit(found->first, found->second)) return;
        id = found->second.based_on;
    }
}

std::optional<StyleNumbering> DocxStyles::numbering(std::string_view id) const {
    std::optional<StyleNumbering> result;
    std::optional<int> level;
    visit_chain(id, [&](const std::string& name, const Style& style) {
        if (!level) level = style.level;
        if (!style.list) return false;
        result = StyleNumbering{*style.list, level, name};
        return true;
    });
    return result;
}

bool DocxStyles::is_hidden(std::string_view id) const {
    bool hidden = false;
    visit_chain(id, [&](const std::string&, const Style& style) {
        if (style.hidden) hidden = *style.hidden;
        return style.hidden.has_value();
    });
    return hidden;
}

}  // namespace luoshi::documents
