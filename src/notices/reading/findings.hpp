// Findings of one document: what is wrong, where, how sure.
#pragma once
#include <string>
#include <vector>

#include "notices/reading/reading.hpp"
#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

enum class Severity : std::uint8_t { error, warning, info };
// On what a finding rests: the standard for documents, the usual way of writing, experience with damaged texts,
// knowledge from outside.
enum class Strength : std::uint8_t { standard, usual, practice, outside };

class Findings {
 public:
    Findings(std::vector<Finding>& out, std::string document) : out_(out), document_(std::move(document)) {}

    void add(string_view code, Severity severity, LineRange lines, std::string message, Strength strength) {
        static constexpr string_view severities[] = {"error", "warning", "info"};
        static constexpr string_view strengths[] = {"standard", "usual", "practice", "outside"};
        out_.push_back({std::string(code), std::string(severities[static_cast<size_t>(severity)]), document_, lines,
                        std::move(message), std::string(strengths[static_cast<size_t>(strength)])});
    }

 private:
    std::vector<Finding>& out_;
    std::string document_;
};

// A piece of text short enough to be quoted in a message.
inline std::string quoted(string_view text, size_t most = 24) {
    std::string out = "“";
    size_t n = 0;
    size_t at = 0;
    while (at < text.size() && n < most) {
        const Char c = decode(text, at);
        out.append(text, at, c.size);
        at += c.size;
        ++n;
    }
    if (at < text.size()) out += "…";
    return out + "”";
}

}  // namespace luoshi::notices::reading
