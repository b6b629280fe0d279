// XML parts of office files, parsed with limits. Names are compared without their prefix, because only the namespace is
// fixed, not the prefix. Entities are never expanded and nothing is ever fetched.
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "foundation/result.hpp"

// Declared only, so that no file outside includes the parser's header; what uses these functions includes <pugixml.hpp>
// itself.
namespace pugi {
class xml_node;
class xml_document;
}  // namespace pugi

namespace luoshi::documents {

// Deeper nesting than this is not read (no office program writes it).
inline constexpr int xml_depth_max = 200;

class XmlPart {
 public:
    XmlPart();
    XmlPart(XmlPart&&) noexcept;
    XmlPart& operator=(XmlPart&&) noexcept;
    ~XmlPart();
    pugi::xml_node root() const;

 private:
    friend Result<XmlPart> parse_xml(std::string text, std::string_view kind);
    std::unique_ptr<std::string> text_;  // the parsed document points into it
    std::unique_ptr<pugi::xml_document> document_;
};

// kind: of the file, for the sentence of a refusal. Refusals: file-broken, file-too-large (more than four million
// tags).
Result<XmlPart> parse_xml(std::string text, std::string_view kind);

std::string_view local_name(const char* qualified);
std::string_view local_name(const pugi::xml_node& node);
// The first child element of that local name; an empty node when there is none.
pugi::xml_node child(const pugi::xml_node& node, std::string_view name);
// The value of the attribute with that local name; empty when there is none.
std::string_view attribute(const pugi::xml_node& node, std::string_view name);
bool has_attribute(const pugi::xml_node& node, std::string_view name);
int attribute_number(const pugi::xml_node& node, std::string_view name, int otherwise);
// <w:vanish/> and <w:vanish w:val="1"/> are on; val="0", "false", "off" are off; an empty node is off.
bool is_on(const pugi::xml_node& toggle);

}  // namespace luoshi::documents
