#include "platform/documents/ooxml_text.hpp"

#include "platform/documents/text_encoding.hpp"

namespace luoshi::documents {

std::string xml_text(std::string_view text) {
    std::string result;
    for (const char c : clean_text(text)) {
        switch (c) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            case '\n':
                result += ' ';
                break;
            default:
                result += c;
        }
    }
    // U+FFFE and U+FFFF are no characters in XML.
    for (const std::string_view noncharacter : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
        for (auto at = result.find(noncharacter); at != std::string::npos; at = result.find(noncharacter, at))
            result.erase(at, 3);
    return result;
}

}  // namespace luoshi::documents
