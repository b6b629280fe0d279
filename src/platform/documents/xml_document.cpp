#include "platform/documents/xml_document.hpp"

#include <algorithm>
#include <charconv>
#include <pugixml.hpp>

#include "platform/documents/problems.hpp"

namespace luoshi::documents {

XmlPart::XmlPart() : document_(std::make_unique<pugi::xml_document>()) {}
XmlPart::XmlPart(XmlPart&&) noexcept = default;
XmlPart& XmlPart::operator=(XmlPart&&) noexcept = default;
XmlPart::~XmlPart() = default;

pugi::xml_node XmlPart::root() const { return document_->document_element(); }

Result<XmlPart> parse_xml(std::string text, std::string_view kind) {
    // A parsed element takes about twenty times its four bytes "<a/>"; the count keeps a small file from filling the
    // memory.
    constexpr std::ptrdiff_t tags_max = 4'000'000;
    if (std::ranges::count(text, '<') > tags_max || std::ranges::count(text, '=') > 2 * tags_max)
        return file_expands_too_far(text.size());
    XmlPart part;
    part.text_ = std::make_unique<std::string>(std::move(text));
    // Blanks between tags are layout; a blank that is all of an element's text is a word space.
    constexpr unsigned options = (pugi::parse_default | pugi::parse_ws_pcdata_single) & ~pugi::parse_eol;
    const pugi::xml_parse_result result =
        part.document_->load_buffer_inplace(part.text_->data(), part.text_->size(), options);
    if (!result)
        return file_broken(kind, "内部的 XML 在第 " + std::to_string(result.offset) + " 字节处有语法错误",
                           "its XML has a syntax error at byte " + std::to_string(result.offset));
    return part;
}

std::string_view local_name(const pugi::xml_node& node) { return local_name(node.name()); }

std::string_view local_name(const char* qualified) {
    const std::string_view name = qualified;
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_node& candidate : node.children())
        if (local_name(candidate) == name) return candidate;
    return {};
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_attribute& candidate : node.attributes())
        if (local_name(candidate.name()) == name) return candidate.value();
    return {};
}

bool has_attribute(const pugi::xml_node& node, std::string_view name) {
    return std::ranges::any_of(node.attributes(),
                               [&](const pugi::xml_attribute& a) { return local_name(a.name()) == name; });
}

int attribute_number(const pugi::xml_node& node, std::string_view name, int otherwise) {
    const std::string_view value = attribute(node, name);
    int number = otherwise;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

bool is_on(const pugi::xml_node& toggle) {
    if (!toggle) return false;
    const std::string_view value = attribute(toggle, "val");
    return value != "0" && value != "false" && value != "off";
}

}  // namespace luoshi::documents
