// What the finance role sees of exemptions.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "fees/exemptions/ids.hpp"
#include "fees/exemptions/words.hpp"
#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::exemptions {

struct ActionView {
    std::string action;
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(ActionView, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

struct ExemptionView {
    GrantId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;  // masked, unless it was asked for with a reason
    std::string pupil_code;
    std::string class_name;
    std::string category;
    std::string category_words;
    std::string category_words_en;
    int percent = 0;
    Date from;
    Date until;  // the last day
    std::string document;
    std::string evidence;
    std::string rule_basis;
    std::optional<ListId> list;
    std::string list_name;
    Instant granted_at;
    std::string granted_by;
    GrantState state = GrantState::running;
    std::optional<Date> ends_on;  // from which it no longer holds
    std::optional<std::string> end_reason;
    std::optional<std::string> ended_by;
    std::optional<Instant> withdrawn_at;  // it never held
    std::optional<std::string> withdraw_reason;
    std::optional<std::string> withdrawn_by;
    std::vector<ActionView> actions;  // end, withdraw
};
BOOST_DESCRIBE_STRUCT(ExemptionView, (),
                      (id, county, pupil, pupil_name, pupil_code, class_name, category, category_words, category_words_en, percent, from, until, document,
                       evidence, rule_basis, list, list_name, granted_at, granted_by, state, ends_on, end_reason, ended_by, withdrawn_at, withdraw_reason, withdrawn_by, actions))

struct ExemptionCategory {
    std::string key;
    std::string words;
    std::string words_en;
    int percent = 0;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(ExemptionCategory, (), (key, words, words_en, percent, basis))

struct SchoolExemptions {
    BodyId school;
    std::string county;
    std::string school_name;
    std::int64_t running = 0;  // children with an exemption today
    std::vector<ExemptionCategory> categories;  // that may be granted today
    std::string why_none;                       // no category: who has to set the rule
    std::string why_none_en;
    std::vector<ExemptionView> items;
    std::vector<ActionView> actions;  // grant, hand_in
};
BOOST_DESCRIBE_STRUCT(SchoolExemptions, (), (school, county, school_name, running, categories, why_none, why_none_en, items, actions))

struct ListFault {
    int row = 0;  // of the file
    std::string column;
    std::string slug;
    std::string text;
    std::string text_en;
};
BOOST_DESCRIBE_STRUCT(ListFault, (), (row, column, slug, text, text_en))

struct ExemptionListView {
    std::optional<ListId> id;  // once it was taken over
    BodyId body;
    std::string body_name;
    std::string name;
    std::int64_t rows = 0;
    std::int64_t grants = 0;
    std::vector<ListFault> faults;  // all of them
    std::optional<Instant> at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(ExemptionListView, (), (id, body, body_name, name, rows, grants, faults, at, by))

struct ExemptionLists {
    std::vector<ExemptionListView> items;
};
BOOST_DESCRIBE_STRUCT(ExemptionLists, (), (items))

}  // namespace luoshi::fees::exemptions
