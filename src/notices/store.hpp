// The register's rows as values, and the questions every use case begins with: is it there, is it visible, may it be changed now.
#pragma once
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "notices/commands.hpp"
#include "notices/corrections.hpp"
#include "notices/entry_views.hpp"
#include "notices/standing.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::notices {

// One notice with its body, in the order of queries/notice_by_id.sql.
struct NoticeHead {
    std::string county;
    NoticeId id;
    std::int64_t serial = 0;
    BodyId body;
    std::string body_name;
    std::string body_path;
    ImportId import_;
    std::string document;
    Stage stage = Stage::draft;
    std::int64_t version = 0;
    std::int64_t revision = 0;
    std::string form;
    std::optional<std::string> number;
    std::optional<std::string> number_key;
    std::optional<std::string> title;
    std::optional<std::string> title_key;
    std::optional<std::string> issuers;
    std::optional<Date> issued;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;
    std::optional<Date> ended_from;
    std::optional<BodyId> interpreter;
    std::string interpreter_ground;
    std::int64_t findings_open = 0;
    std::int64_t errors_open = 0;
    Instant registered_at;
    std::string registered_by;
    std::string registered_by_name;
    std::string edited_by;
    std::optional<std::string> checked_by;
    std::optional<std::string> checked_by_name;
    std::optional<std::string> published_by_name;
    std::optional<Instant> published_at;
    reading::Document effective;

    ForceDays force_days() const { return {stage == Stage::published, effect_from, expires_on, ended_from}; }
};
BOOST_DESCRIBE_STRUCT(NoticeHead, (),
                      (county, id, serial, body, body_name, body_path, import_, document, stage, version, revision, form, number, number_key,
                       title, title_key, issuers, issued, effect_from, expires_on, ended_from, interpreter, interpreter_ground, findings_open,
                       errors_open, registered_at, registered_by, registered_by_name, edited_by, checked_by, checked_by_name,
                       published_by_name, published_at, effective))

// The machine's word on a notice.
struct StoredReading {
    std::int64_t revision = 0;
    std::string reader;
    reading::Document document;
    std::vector<reading::Finding> findings;
};
BOOST_DESCRIBE_STRUCT(StoredReading, (), (revision, reader, document, findings))

struct StoredDecision {
    std::string finding;
    FindingDecision decision = FindingDecision::dismiss;
    std::string reason;
    std::string author;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(StoredDecision, (), (finding, decision, reason, author, at))

struct StoredText {
    std::string name;
    std::string kind;
    std::string sha256;
    std::int64_t bytes = 0;
    std::string text;
    std::vector<int> confidence;
};
BOOST_DESCRIBE_STRUCT(StoredText, (), (name, kind, sha256, bytes, text, confidence))

// The columns by which a notice is named elsewhere, and the days that decide its standing.
struct StoredRef {
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    Stage stage = Stage::draft;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;
    std::optional<Date> ended_from;

    NoticeRef on(Date day) const { return {id, number, title, standing_on({stage == Stage::published, effect_from, expires_on, ended_from}, day)}; }
};
BOOST_DESCRIBE_STRUCT(StoredRef, (), (id, number, title, stage, effect_from, expires_on, ended_from))

Problem no_such_notice();
Problem changed_meanwhile();


// {"a":1,"b":1}: a set of texts as the statements take it (json_each … key), the same on both databases.
json::value key_set(std::span<const std::string> keys);
// The subtrees that the actor may read, as such a set.
json::value read_scopes(const Actor& actor);

// Published, or of a subtree that the actor may read; otherwise "no-such-notice", as if it did not exist.
Result<NoticeHead> find_visible(Work& work, NoticeId id);
// Of the partition of this write, visible, permitted (denied otherwise), and of the version in If-Match.
Result<NoticeHead> find_for_step(Work& work, NoticeId id, const Permission& permission, const http::IfMatch& if_match);

StoredReading load_reading(Work& work, const NoticeHead& head);
std::vector<Correction> load_corrections(Work& work, const NoticeHead& head);
std::vector<StoredDecision> load_decisions(Work& work, const NoticeHead& head);
StoredText load_text(Work& work, std::string_view county, ImportId import);

// An entry of the timeline.
void add_event(Work& work, std::string_view county, NoticeId notice, std::string_view event, std::string_view what,
               const std::optional<std::string>& reason = std::nullopt);

// The day on which a step is due, counted in working days from today; nothing where the calendar is not published that far.
std::optional<Date> due_day(Work& work, std::string_view step);

int page_size(const std::optional<int>& limit);

}  // namespace luoshi::notices
