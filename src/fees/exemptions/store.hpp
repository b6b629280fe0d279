// Grants as they lie in the database, and what every use case of this room begins with.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "fees/exemptions/permissions.hpp"
#include "fees/exemptions/views.hpp"
#include "foundation/result.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"
#include "pupils/api.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::exemptions {

// In the order of queries/grant_by_id.sql.
struct StoredGrant {
    std::string county;
    GrantId id;
    PupilId pupil;
    BodyId school;  // in which the child is now
    std::string school_path;
    std::string pupil_name;
    std::string pupil_code;
    std::string category;
    int percent = 0;
    Date from;
    Date until;  // excluded
    std::string document;
    std::string evidence;
    std::string rule_basis;
    std::optional<ListId> list;
    std::optional<std::string> list_name;
    Instant granted_at;
    std::string granted_by;
    std::optional<Date> ends_on;
    std::optional<std::string> end_reason;
    std::optional<std::string> end_document;
    std::optional<Instant> ended_at;
    std::optional<std::string> ended_by;
    std::string granted_by_key;
    std::optional<Instant> withdrawn_at;
    std::optional<std::string> withdraw_reason;
    std::optional<std::string> withdrawn_by;

    GrantState state(Date today) const;
};
BOOST_DESCRIBE_STRUCT(StoredGrant, (),
                      (county, id, pupil, school, school_path, pupil_name, pupil_code, category, percent, from, until, document, evidence, rule_basis, list,
                       list_name, granted_at, granted_by, ends_on, end_reason, end_document, ended_at, ended_by, granted_by_key, withdrawn_at, withdraw_reason,
                       withdrawn_by))
std::optional<StoredGrant> find_stored(Work& work, GrantId id);

// What the rule gives for a category in a school's stage today, and by which value.
struct Rate {
    int percent = 0;
    rules::ValueId value;
    std::string basis;
};
// Asked once for a school, answers for its stages.
class Rates {
 public:
    Rates(Work& work, const org::BodyLine& school);
    // Refuses "category-not-in-rule" (naming those that there are) and as rules::what_holds.
    Result<Rate> rate(std::string_view category, int grade) const;
    Result<std::vector<ExemptionCategory>> all(int grade) const;

 private:
    rules::Ruleset rules_;
    std::optional<org::Tier> tier_;
};
std::string category_words(std::string_view key);
std::string category_words_en(std::string_view key);
std::optional<std::string> category_of_words(std::string_view words);  // 最低生活保障家庭学生 → low_income; a key means itself

Problem no_such_school();
// A school for whoever holds the right over it.
Result<org::BodyLine> require_school(Work& work, BodyId school, const Permission& right);
Result<Nothing> require_county(Work& work, std::string_view county);
Result<Nothing> require_text(std::string_view field, std::string_view text, std::string_view slug, std::string_view detail, std::string_view detail_en);

struct NewGrant {
    GrantId id;
    PupilId pupil;
    std::string category;
    Date from;
    Date until;  // excluded
    std::string document;
    std::string evidence;
    std::optional<ListId> list;
};
bool overlaps(Work& work, std::string_view county, PupilId pupil, std::string_view category, Date from, Date until);
// Writes it, tells charges and keeps the audit.
void write_grant(Work& work, BodyId school, const NewGrant& grant, const Rate& rate);

ActionView action_view(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not);
std::optional<Problem> why_not_end(const StoredGrant& grant);
// `who`: the key of the reader (actor_key).
std::optional<Problem> why_not_withdraw(const StoredGrant& grant, std::string_view who);
enum class Names { masked, whole };
// For whoever reads it in this Work.
ExemptionView view_of(Work& work, const StoredGrant& grant, const std::string& class_name, Names names);

}  // namespace luoshi::fees::exemptions
