// The paragraph and character styles of a DOCX file, as far as they decide what text is read: numbering and hidden
// text.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "platform/documents/xml_document.hpp"

namespace luoshi::documents {

struct StyleNumbering {
    int list = 0;              // w:numId; 0 = expressly none
    std::optional<int> level;  // w:ilvl where the style names it
    std::string style;         // the style in the chain that names the list
};

class DocxStyles {
 public:
    DocxStyles() = default;
    explicit DocxStyles(const pugi::xml_node& root);  // <w:styles>

    // The list of a paragraph style, through its chain of base styles.
    std::optional<StyleNumbering> numbering(std::string_view style) const;
    bool is_hidden(std::string_view style) const;
    const std::string& default_paragraph_style() const { return default_paragraph_style_; }

 private:
    struct Style {
        std::string based_on;
        std::optional<int> list, level;
        std::optional<bool> hidden;
    };
    template <class Visit>
    void visit_chain(std::string_view style, Visit&& visit) const;

    std::map<std::string, Style, std::less<>> styles_;
    std::string default_paragraph_style_;
};

}  // namespace luoshi::documents
