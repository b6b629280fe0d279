// What may be done on a page of the roster, and why it cannot be done now.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

namespace luoshi::pupils {

// One thing that may be done; disabled ones say why (slug, and a sentence in both languages).
struct RosterAction {
    std::string action;
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(RosterAction, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

}  // namespace luoshi::pupils
