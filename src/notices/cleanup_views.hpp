// The clean-up (清理): the inventory of documents that run out, and the campaigns whose lists decide about them.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "notices/entry_views.hpp"
#include "notices/ids.hpp"

namespace luoshi::notices {

enum class ExpiryRule { stated, five_years, two_years, task_deadline, permanent };
BOOST_DESCRIBE_ENUM(ExpiryRule, stated, five_years, two_years, task_deadline, permanent)

enum class Verdict { keep, amend, repeal, lapsed };  // 继续有效, 修改, 废止, 失效
BOOST_DESCRIBE_ENUM(Verdict, keep, amend, repeal, lapsed)

struct InventoryRow {
    InventoryId id;
    std::int64_t version = 1;
    std::string county;
    BodyId body;
    std::string body_name;
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
    Date first_published;
    ExpiryRule expiry_rule = ExpiryRule::five_years;
    std::optional<Date> expires_on;
    std::optional<std::int64_t> days_left;  // negative: over
    std::string warning;                    // "" | six_months | thirty_days | over
    std::optional<std::string> outcome;     // of the newest published clean-up: keep | amend | repeal | lapsed | not_listed
    std::optional<Date> outcome_on;
};
BOOST_DESCRIBE_STRUCT(InventoryRow, (),
                      (id, version, county, body, body_name, notice, number, title, first_published, expiry_rule, expires_on, days_left,
                       warning, outcome, outcome_on))

struct CampaignRow {
    CampaignId id;
    std::string county;
    BodyRef body;
    std::string name;
    std::string scope;  // what kind of documents, in words
    Date opens_on;
    Date closes_on;
    std::int64_t lists_published = 0;
};
BOOST_DESCRIBE_STRUCT(CampaignRow, (), (id, county, body, name, scope, opens_on, closes_on, lists_published))

struct VerdictRow {
    InventoryId item;
    std::int64_t version = 0;  // of the verdict; 0: none yet
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
    std::optional<Date> expires_on;
    std::optional<Verdict> verdict;
    std::optional<std::string> reason;
    std::optional<std::string> given_by;
    std::optional<std::string> checked_by;
    bool possible_duplicate = false;  // another item of the list has the same number or title
    std::vector<ActionView> actions;  // give_verdict, check_verdict
};
BOOST_DESCRIBE_STRUCT(VerdictRow, (),
                      (item, version, notice, number, title, expires_on, verdict, reason, given_by, checked_by, possible_duplicate, actions))

struct ListEntry {
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
    Verdict verdict = Verdict::keep;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ListEntry, (), (notice, number, title, verdict, reason))

// Stands in the inventory but not on the list: it stops with the publication.
struct UnlistedEntry {
    InventoryId item;
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(UnlistedEntry, (), (item, notice, number, title))

// One body's part of a campaign: its inventory with verdicts, and the frozen list once published.
struct CampaignView {
    CampaignRow campaign;
    BodyRef body;
    std::int64_t items = 0;
    std::int64_t decided = 0;
    std::int64_t checked = 0;
    std::vector<VerdictRow> verdicts;
    std::optional<Instant> published_at;
    std::optional<std::string> published_by;
    std::optional<std::string> digest;  // SHA-256 of the frozen list
    std::vector<ListEntry> list;
    std::vector<UnlistedEntry> not_listed;  // without a verdict: they stop
    std::vector<ActionView> actions;
};
BOOST_DESCRIBE_STRUCT(CampaignView, (),
                      (campaign, body, items, decided, checked, verdicts, published_at, published_by, digest, list, not_listed, actions))

}  // namespace luoshi::notices
