#include "platform/http/type_name.hpp"

#include <algorithm>

namespace luoshi::http {
namespace {

bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

}  // namespace

std::string full_type_name(std::string_view signature) {
    const auto start = signature.find("T = ");
    if (start == std::string_view::npos) return std::string(signature);
    auto name = signature.substr(start + 4);
    int depth = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '<') ++depth;
        if (name[i] == '>') --depth;
        if (depth == 0 && (name[i] == ';' || name[i] == ']')) return std::string(name.substr(0, i));
    }
    return std::string(name);
}

std::string short_type_name(std::string_view signature) {
    auto full = full_type_name(signature);
    for (const std::string_view unnamed : {"{anonymous}", "(anonymous namespace)"}) {
        for (auto at = full.find(unnamed); at != std::string::npos; at = full.find(unnamed)) full.erase(at, unnamed.size());
    }
    std::string result;
    std::string word;
    const auto flush = [&] { result += std::exchange(word, {}); };
    for (std::size_t i = 0; i < full.size(); ++i) {
        if (letter(full[i])) {
            word += full[i];
        } else if (full[i] == ':') {
            word.clear();  // it was a namespace
        } else {
            flush();
        }
    }
    flush();
    return result;
}

}  // namespace luoshi::http
