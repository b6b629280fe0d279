// Small fixed sets of words, asked very often: does one of them start, end or stand in a text? A 512-bit filter over the words' first
// and last characters answers most questions with "no" before any word is compared.
#pragma once
#include <array>
#include <cstring>

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

// Byte by byte for the few bytes that words have; no call.
inline bool same_bytes(const char* a, const char* b, size_t n) {
    for (size_t i = 0; i < n; ++i) {
        if (a[i] != b[i]) return false;
    }
    return true;
}

template <size_t N>
class WordSet {
 public:
    constexpr explicit WordSet(const string_view (&words)[N]) {
        for (size_t i = 0; i < N; ++i) {
            words_[i] = words[i];
            if (words[i].size() < 3) {
                short_words_ = true;
                continue;
            }
            mark(first_, key(words[i].data()));
            mark(last_, key(words[i].data() + words[i].size() - 3));
        }
    }

    // The first word of the list that starts the text; empty where none does. Lists stand longest first where one word begins another.
    string_view start_of(string_view text) const {
        if (!short_words_ && (text.size() < 3 || !marked(first_, key(text.data())))) return {};
        for (const string_view w : words_) {
            if (w.size() <= text.size() && same_bytes(text.data(), w.data(), w.size())) return w;
        }
        return {};
    }
    string_view end_of(string_view text) const {
        if (!short_words_ && (text.size() < 3 || !marked(last_, key(text.data() + text.size() - 3)))) return {};
        for (const string_view w : words_) {
            if (w.size() <= text.size() && same_bytes(text.data() + text.size() - w.size(), w.data(), w.size())) return w;
        }
        return {};
    }
    bool starts(string_view text) const { return !start_of(text).empty(); }
    bool ends(string_view text) const { return !end_of(text).empty(); }
    bool has(string_view text) const {
        if (!short_words_ && (text.size() < 3 || !marked(first_, key(text.data())))) return false;
        for (const string_view w : words_) {
            if (w.size() == text.size() && same_bytes(text.data(), w.data(), w.size())) return true;
        }
        return false;
    }
    bool within(string_view text) const {
        for (size_t at = 0; at + 3 <= text.size();) {
            const auto byte = static_cast<unsigned char>(text[at]);
            if (byte < 0x80 && !short_words_) {
                ++at;
                continue;
            }
            if (starts(text.substr(at))) return true;
            at += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        }
        return false;
    }

 private:
    using Filter = std::array<std::uint64_t, 8>;

    // 0–511 from three bytes.
    static constexpr unsigned key(const char* at) {
        const unsigned code = (static_cast<unsigned char>(at[0]) & 0x0FU) << 12 | (static_cast<unsigned char>(at[1]) & 0x3FU) << 6 |
                              (static_cast<unsigned char>(at[2]) & 0x3FU);
        return code * 0x9E3779B1U >> 23;
    }
    static constexpr void mark(Filter& filter, unsigned k) { filter[k >> 6] |= std::uint64_t{1} << (k & 63U); }
    static constexpr bool marked(const Filter& filter, unsigned k) { return (filter[k >> 6] >> (k & 63U) & 1U) != 0; }

    std::array<string_view, N> words_{};
    Filter first_{};
    Filter last_{};
    bool short_words_ = false;
};

template <size_t N>
WordSet(const string_view (&)[N]) -> WordSet<N>;

}  // namespace luoshi::notices::reading
