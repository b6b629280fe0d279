#include "afterschool/catalogue/screen.hpp"

#include "afterschool/catalogue/data.hpp"
#include "foundation/json.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct SubjectWord {
    std::string word;
    std::string kind;
    std::string why;
    std::vector<std::string> unless;
};
BOOST_DESCRIBE_STRUCT(SubjectWord, (), (word, kind, why, unless))

struct WordList {
    std::string schema;
    std::string source;
    std::vector<SubjectWord> words;
};
BOOST_DESCRIBE_STRUCT(WordList, (), (schema, source, words))

const WordList& word_list() {
    static const auto list = json::from_json<WordList>(data::subject_words).value();
    return list;
}

// What people put between the characters of a word to hide it, and what means nothing.
std::string without_gaps(std::string_view text) {
    static constexpr std::string_view gaps[] = {" ", "\t", "\n", "\r", "　", "·", "•", "-", "_", "*", "."};
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        bool skipped = false;
        for (const auto gap : gaps) {
            if (text.substr(at).starts_with(gap)) {
                at += gap.size();
                skipped = true;
                break;
            }
        }
        if (!skipped) out += text[at++];
    }
    return out;
}

bool inside_harmless(std::string_view text, std::size_t at, const SubjectWord& word) {
    for (const auto& phrase : word.unless) {
        const auto offset = phrase.find(word.word);
        if (offset == std::string::npos || offset > at) continue;
        if (text.substr(at - offset).starts_with(phrase)) return true;
    }
    return false;
}

bool hits(std::string_view text, const SubjectWord& word) {
    for (auto at = text.find(word.word); at != std::string_view::npos;
         at = text.find(word.word, at + word.word.size())) {
        if (!inside_harmless(text, at, word)) return true;
    }
    return false;
}

}  // namespace

std::vector<ScreenHit> screen_text(std::span<const std::pair<std::string_view, std::string_view>> fields) {
    std::vector<ScreenHit> found;
    for (const auto& [field, raw] : fields) {
        const auto text = without_gaps(raw);
        for (const auto& word : word_list().words) {
            if (hits(text, word)) found.push_back({std::string(field), word.word, word.kind, word.why});
        }
    }
    return found;
}

}  // namespace luoshi::afterschool::catalogue
