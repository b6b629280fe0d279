#include "notices/notice_page.hpp"

#include <fmt/format.h>

#include "notices/answers.hpp"
#include "notices/derive.hpp"
#include "notices/queries.hpp"

namespace luoshi::notices {
namespace {

struct LinkTarget {
    std::string list;
    std::string item;
    LinkState state = LinkState::waiting;
    std::optional<NoticeId> id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<Stage> stage;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;
    std::optional<Date> ended_from;
};
BOOST_DESCRIBE_STRUCT(LinkTarget, (), (list, item, state, id, number, title, stage, effect_from, expires_on, ended_from))

struct EndingRow {
    std::string why;
    std::optional<Date> from_date;
    std::optional<NoticeId> id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<Stage> stage;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;
    std::optional<Date> ended_from;
};
BOOST_DESCRIBE_STRUCT(EndingRow, (), (why, from_date, id, number, title, stage, effect_from, expires_on, ended_from))

template <class Row>
std::optional<NoticeRef> ref_of(const Row& row, Date today) {
    if (!row.id || !row.stage) return std::nullopt;
    return StoredRef{*row.id, row.number, row.title, *row.stage, row.effect_from, row.expires_on, row.ended_from}.on(today);
}

struct EventRow {
    Instant at;
    std::string who;
    std::string event;
    std::string what;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(EventRow, (), (at, who, event, what, reason))

struct EventWords {
    std::string_view event;
    std::string_view words;
    std::string_view words_en;
    bool is_public;
};
constexpr EventWords event_words[] = {
    {"registered", "登记为草稿", "registered as a draft", false},
    {"read_again", "重新机读", "read again", false},
    {"corrected", "更正", "corrected", false},
    {"finding_decided", "处理疑点", "decided a finding", false},
    {"checked", "核对通过", "checked", false},
    {"published", "公布", "published", true},
    {"withdrawn", "撤回为草稿", "withdrawn to a draft", true},
    {"listed", "列入清理结果", "listed by a clean-up", true},
    {"answered", "公布政策解答", "an answer was published", true},
};

std::string day_words(const Force& force) {
    switch (force.standing) {
        case Standing::in_force:
        case Standing::not_yet: return force.effect_from ? fmt::format("，自 {} 起施行", force.effect_from->to_string()) : std::string();
        case Standing::repealed: return force.ended_from ? fmt::format("，自 {} 起", force.ended_from->to_string()) : std::string();
        case Standing::expired: return force.expires_on ? fmt::format("，自 {} 起", force.expires_on->to_string()) : std::string();
        case Standing::not_published:
        case Standing::unresolved: return {};
    }
    return {};
}

std::string day_words_en(const Force& force) {
    switch (force.standing) {
        case Standing::in_force:
        case Standing::not_yet: return force.effect_from ? ", from " + force.effect_from->to_string() : std::string();
        case Standing::repealed: return force.ended_from ? " from " + force.ended_from->to_string() : std::string();
        case Standing::expired: return force.expires_on ? " from " + force.expires_on->to_string() : std::string();
        case Standing::not_published:
        case Standing::unresolved: return {};
    }
    return {};
}

}  // namespace

Links load_links(Work& work, const NoticeHead& head) {
    Links links;
    for (const auto& row : work.all<LinkTarget>(queries::link_targets, head.county, head.id)) {
        links[row.list + "/" + row.item] = {row.state, ref_of(row, work.today())};
    }
    return links;
}

Force load_force(Work& work, const NoticeHead& head) {
    Force force;
    force.standing = standing_on(head.force_days(), work.today());
    force.effect_from = head.effect_from;
    force.expires_on = head.expires_on;
    force.ended_from = head.ended_from;
    const auto endings = work.all<EndingRow>(queries::endings_of, head.county, head.id);
    for (const auto& ending : endings) {
        if (ending.from_date != head.ended_from) continue;  // the earliest one with a day, else one that waits for its day
        force.ended_why = ending.why;
        force.ended_by = ref_of(ending, work.today());
        break;
    }
    force.words = std::string(standing_words(force.standing)) + day_words(force);
    force.words_en = std::string(standing_words_en(force.standing)) + day_words_en(force);
    return force;
}

std::vector<PublishedAnswer> load_answers(Work& work, const NoticeHead& head) {
    std::vector<PublishedAnswer> answers;
    for (auto& row : work.all<AnswerRow>(queries::answers_of_notice, head.county, head.id)) answers.push_back(std::move(row).published());
    return answers;
}

std::vector<TimelineEntry> load_timeline(Work& work, const NoticeHead& head, TimelineFor reader) {
    std::vector<TimelineEntry> timeline;
    for (auto& row : work.all<EventRow>(queries::events_of, head.county, head.id)) {
        const auto* known = std::ranges::find(event_words, row.event, &EventWords::event);
        const bool found = known != std::end(event_words);
        // The public sees what happened to the notice, not who did it.
        if (reader == TimelineFor::everybody && (!found || !known->is_public)) continue;
        TimelineEntry entry;
        entry.at = row.at;
        if (reader == TimelineFor::staff) entry.who = std::move(row.who);
        entry.event = row.event;
        entry.words = found ? std::string(known->words) : row.event;
        entry.words_en = found ? std::string(known->words_en) : row.event;
        if (!row.what.empty() && reader == TimelineFor::staff) entry.words += "：" + row.what;
        if (reader == TimelineFor::staff) entry.reason = std::move(row.reason);
        timeline.push_back(std::move(entry));
    }
    return timeline;
}

std::vector<FindingView> load_findings(Work& work, const NoticeHead& head, const StoredReading& reading) {
    return decided_findings(reading.findings, load_decisions(work, head));
}

}  // namespace luoshi::notices
