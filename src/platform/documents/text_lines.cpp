#include "platform/documents/text_lines.hpp"

#include "platform/documents/utf8.hpp"

namespace luoshi::documents {

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (;;) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

std::string join_lines(const std::vector<std::string>& lines) {
    std::size_t size = lines.size();
    for (const std::string& line : lines) size += line.size();
    std::string text;
    text.reserve(size);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) text += '\n';
        text += lines[i];
    }
    return text;
}

std::vector<std::string> without_spare_blank_lines(std::vector<std::string> lines) {
    std::vector<std::string> kept;
    kept.reserve(lines.size());
    for (std::string& line : lines) {
        const bool blank = is_only_blank(line);
        if (blank && (kept.empty() || kept.back().empty())) continue;
        kept.push_back(blank ? std::string() : std::move(line));
    }
    while (!kept.empty() && kept.back().empty()) kept.pop_back();
    return kept;
}

}  // namespace luoshi::documents
