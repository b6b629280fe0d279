#include "platform/documents/html_tokens.hpp"

#include <algorithm>
#include <cctype>

namespace luoshi::documents {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool ends_name(char c) { return is_space(c) || c == '/' || c == '>'; }

// Elements whose content is not markup. A page without their end tag loses nothing but them only in browsers; so here.
bool is_raw(std::string_view name) {
    static constexpr std::string_view raw[] = {"script", "style",  "title",   "textarea",
                                               "xmp",    "iframe", "noembed", "noframes"};
    return std::ranges::find(raw, name) != std::end(raw);
}

}  // namespace

std::string lower_case_ascii(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

std::size_t find_ignoring_case(std::string_view text, std::string_view part, std::size_t from) {
    if (from > text.size()) return std::string_view::npos;
    const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), part.begin(),
                                   part.end(), [](char a, char b) { return lower(a) == b; });
    return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

std::optional<HtmlToken> HtmlTokens::next() {
    while (at_ < html_.size()) {
        if (html_[at_] == '<') {
            const std::size_t before = at_;
            if (auto token = read_markup()) return token;
            if (at_ > before) continue;  // a comment or a declaration
        }
        const std::size_t begin = at_;
        const auto end = html_.find('<', at_ + 1);
        at_ = end == std::string_view::npos ? html_.size() : end;
        return HtmlToken{HtmlToken::Kind::text, {}, html_.substr(begin, at_ - begin), begin, at_};
    }
    return std::nullopt;
}

// Leaves at_ where it is when '<' begins no markup.
std::optional<HtmlToken> HtmlTokens::read_markup() {
    const std::size_t begin = at_;
    const std::string_view rest = html_.substr(at_);
    if (rest.starts_with("<!--")) {
        const auto close = html_.find("-->", at_ + 4);
        at_ = close == std::string_view::npos ? html_.size() : close + 3;
        return std::nullopt;
    }
    if (rest.starts_with("<!") || rest.starts_with("<?")) {
        const auto close = html_.find('>', at_);
        at_ = close == std::string_view::npos ? html_.size() : close + 1;
        return std::nullopt;
    }
    const bool closing = rest.starts_with("</");
    std::size_t name_end = begin + (closing ? 2 : 1);
    if (name_end >= html_.size() || !is_letter(html_[name_end])) return std::nullopt;
    const std::size_t name_begin = name_end;
    while (name_end < html_.size() && !ends_name(html_[name_end])) ++name_end;
    const std::size_t close = end_of_tag(name_end);
    at_ = std::min(close + 1, html_.size());
    HtmlToken token{closing ? HtmlToken::Kind::end : HtmlToken::Kind::start,
                    lower_case_ascii(html_.substr(name_begin, std::min<std::size_t>(name_end - name_begin, 40))),
                    html_.substr(name_end, close - name_end), begin, at_};
    if (!closing && is_raw(token.name) && !token.content.ends_with('/')) skip_raw_content(token.name);
    return token;
}

// Where the '>' of a tag is; quotation marks hide it, but a quotation that never ends does not swallow the page.
std::size_t HtmlTokens::end_of_tag(std::size_t from) const {
    constexpr std::size_t attributes_max = 64 * 1024;
    const std::size_t limit = std::min(html_.size(), from + attributes_max);
    char quote = 0;
    for (std::size_t i = from; i < limit; ++i) {
        const char c = html_[i];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == '>') {
            return i;
        } else if ((c == '"' || c == '\'') && html_[i - 1] == '=') {
            quote = c;
        }
    }
    const auto close = html_.find('>', from);
    return close == std::string_view::npos ? html_.size() : close;
}

void HtmlTokens::skip_raw_content(std::string_view name) {
    const auto close = find_ignoring_case(html_, "</" + std::string(name), at_);
    at_ = close == std::string_view::npos ? html_.size() : close;
}

std::optional<std::string> html_attribute(std::string_view attributes, std::string_view wanted) {
    std::size_t i = 0;
    while (i < attributes.size()) {
        while (i < attributes.size() && (is_space(attributes[i]) || attributes[i] == '/')) ++i;
        const std::size_t name_begin = i;
        while (i < attributes.size() && !is_space(attributes[i]) && attributes[i] != '=' && attributes[i] != '/') ++i;
        const std::string name = lower_case_ascii(attributes.substr(name_begin, i - name_begin));
        while (i < attributes.size() && is_space(attributes[i])) ++i;
        std::string_view value;
        if (i < attributes.size() && attributes[i] == '=') {
            ++i;
            while (i < attributes.size() && is_space(attributes[i])) ++i;
            const bool quoted = i < attributes.size() && (attributes[i] == '"' || attributes[i] == '\'');
            const std::size_t begin = i + (quoted ? 1 : 0);
            const auto end =
                quoted ? attributes.find(attributes[i], begin) : attributes.find_first_of(" \t\r\n\f", begin);
            value = attributes.substr(begin, end == std::string_view::npos ? end : end - begin);
            i = end == std::string_view::npos ? attributes.size() : end + (quoted ? 1 : 0);
        }
        if (name == wanted) return std::string(value);
    }
    return std::nullopt;
}

}  // namespace luoshi::documents
