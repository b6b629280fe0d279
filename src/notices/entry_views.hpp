// What every page says of an entry of the register: how far it has come, what it is on a day, which body keeps it, and what may be done with it.
// Every action carries why it cannot be done now.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "foundation/time.hpp"
#include "notices/ids.hpp"

namespace luoshi::notices {

// How far the register entry has come. "In force" and what follows are not stages: they are computed for a day.
enum class Stage { draft, checked, published };
BOOST_DESCRIBE_ENUM(Stage, draft, checked, published)

// What a notice is on one day.
enum class Standing {
    not_published,  // 未公布
    unresolved,     // 施行日期待定: published, but the day of effect cannot be computed yet
    not_yet,        // 尚未施行
    in_force,       // 现行有效
    repealed,       // 已废止 (by another notice or by a clean-up)
    expired,        // 已失效 (validity over)
};
BOOST_DESCRIBE_ENUM(Standing, not_published, unresolved, not_yet, in_force, repealed, expired)

struct BodyRef {
    BodyId id;
    std::string name;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(BodyRef, (), (id, name, path))

// One thing that may be done; disabled ones say why (slug, and a sentence in both languages).
struct ActionView {
    std::string action;  // correct | decide_findings | check | publish | withdraw | read_again | export | ask | …
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(ActionView, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

enum class LinkState { resolved, waiting, ambiguous, outside };
BOOST_DESCRIBE_ENUM(LinkState, resolved, waiting, ambiguous, outside)

// The other end of a citation or repeal, once the register holds it.
struct NoticeRef {
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    Standing standing = Standing::not_published;
};
BOOST_DESCRIBE_STRUCT(NoticeRef, (), (id, number, title, standing))

// The days that decide what the notice is.
struct Force {
    Standing standing = Standing::not_published;
    std::string words;     // 现行有效, 自2022年1月1日起
    std::string words_en;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;   // first day no longer in force
    std::optional<Date> ended_from;
    std::optional<std::string> ended_why;  // repeal | cleanup
    std::optional<NoticeRef> ended_by;
};
BOOST_DESCRIBE_STRUCT(Force, (), (standing, words, words_en, effect_from, expires_on, ended_from, ended_why, ended_by))

struct TimelineEntry {
    Instant at;
    std::string who;
    std::string event;  // registered | read_again | corrected | finding_decided | checked | published | withdrawn | repealed | …
    std::string words;
    std::string words_en;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(TimelineEntry, (), (at, who, event, words, words_en, reason))

}  // namespace luoshi::notices
