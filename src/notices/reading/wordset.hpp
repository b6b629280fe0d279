// Small fixed sets of words, asked very often: does one of them start, end or stand in a text? A filter over the words'
// first and last characters answers most questions with "no"; the others lead to the one or two words that share that
// character.
#pragma once
#include <array>

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
        static_assert(N < 255);
        for (size_t i = N; i-- > 0;) {  // backwards, so that each chain keeps the order of the list
            words_[i] = words[i];
            if (words[i].size() < 3) {
                short_words_ = true;
                continue;
            }
            link(first_, next_first_, i, key(words[i].data()));
            link(last_, next_last_, i, key(words[i].data() + words[i].size() - 3));
        }
    }

    // The first word of the list that starts the text; empty where none does. Lists stand longest first where one word
    // begins another.
    string_view start_of(string_view text) const {
        if (text.size() >= 3) {
            for (unsigned i = first_[key(text.data())]; i != 0; i = next_first_[i - 1]) {
                const string_view w = words_[i - 1];
                if (w.size() <= text.size() && same_bytes(text.data(), w.data(), w.size())) return w;
            }
        }
        return short_words_ ? short_start(text) : string_view{};
    }
    string_view end_of(string_view text) const {
        if (text.size() >= 3) {
            for (unsigned i = last_[key(text.data() + text.size() - 3)]; i != 0; i = next_last_[i - 1]) {
                const string_view w = words_[i - 1];
                if (w.size() <= text.size() && same_bytes(text.data() + text.size() - w.size(), w.data(), w.size()))
                    return w;
            }
        }
        return {};
    }
    // False where no word can end the text; the text has three bytes at least.
    bool may_end(string_view text) const { return last_[key(text.data() + text.size() - 3)] != 0; }
    bool starts(string_view text) const { return !start_of(text).empty(); }
    bool ends(string_view text) const { return !end_of(text).empty(); }
    bool has(string_view text) const {
        if (text.size() < 3) return !short_start(text).empty() && short_start(text).size() == text.size();
        for (unsigned i = first_[key(text.data())]; i != 0; i = next_first_[i - 1]) {
            const string_view w = words_[i - 1];
            if (w.size() == text.size() && same_bytes(text.data(), w.data(), w.size())) return true;
        }
        return false;
    }
    bool within(string_view text) const { return find_in(text, 0) != string_view::npos; }
    // Where the next word of the set begins, from `at` on.
    size_t find_in(string_view text, size_t at) const {
        while (at + 3 <= text.size()) {
            const auto lead = static_cast<unsigned char>(text[at]);
            if (lead >= 0xE0) {
                if (first_[key(text.data() + at)] != 0 && starts(text.substr(at))) return at;
                at += lead >= 0xF0 ? 4 : 3;
            } else {
                if (short_words_ && starts(text.substr(at))) return at;
                at += lead >= 0xC0 ? 2 : 1;
            }
        }
        while (short_words_ && at < text.size()) {
            if (starts(text.substr(at))) return at;
            ++at;
        }
        return string_view::npos;
    }

 private:
    static constexpr size_t buckets = 256;
    using Heads = std::array<std::uint8_t, buckets>;  // index + 1 of the first word; 0: none
    using Chain = std::array<std::uint8_t, N>;

    // A bucket from three bytes.
    static constexpr unsigned key(const char* at) {
        const unsigned code = (static_cast<unsigned char>(at[0]) & 0x0FU) << 12 |
                              (static_cast<unsigned char>(at[1]) & 0x3FU) << 6 |
                              (static_cast<unsigned char>(at[2]) & 0x3FU);
        return code * 0x9E3779B1U >> 24;
    }
    static constexpr void link(Heads& heads, Chain& chain, size_t i, unsigned k) {
        chain[i] = heads[k];
        heads[k] = static_cast<std::uint8_t>(i + 1);
    }
    string_view short_start(string_view text) const {
        for (const string_view w : words_) {
            if (w.size() < 3 && w.size() <= text.size() && same_bytes(text.data(), w.data(), w.size())) return w;
        }
        return {};
    }

    std::array<string_view, N> words_{};
    Heads first_{};
    Heads last_{};
    Chain next_first_{};
    Chain next_last_{};
    bool short_words_ = false;
};

template <size_t N>
WordSet(const string_view (&)[N]) -> WordSet<N>;

}  // namespace luoshi::notices::reading
