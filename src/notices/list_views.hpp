// The lists of the register: entries, what a search finds, and what waits for the signed-in person.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "notices/entry_views.hpp"
#include "notices/ids.hpp"

namespace luoshi::notices {

// ---- lists -----------------------------------------------------------------------------------------------------------

struct NoticeRow {
    NoticeId id;
    std::string county;
    std::int64_t serial = 0;  // 登记序号 within the county
    std::string body_name;
    Stage stage = Stage::draft;
    Standing standing = Standing::not_published;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<std::string> issuers;  // joined by '、'
    std::optional<std::string> genre;
    std::optional<Date> issued;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;  // first day no longer in force
    std::optional<Date> ended_from;  // repealed from
    std::int64_t findings_open = 0;  // undecided findings
    Instant registered_at;
    std::string registered_by;
};
BOOST_DESCRIBE_STRUCT(NoticeRow, (),
                      (id, county, serial, body_name, stage, standing, number, title, issuers, genre, issued, effect_from, expires_on,
                       ended_from, findings_open, registered_at, registered_by))

// Where a hit stands inside a snippet, in characters (Unicode code points), [from, to).
struct TextRange {
    int from = 0;
    int to = 0;
};
BOOST_DESCRIBE_STRUCT(TextRange, (), (from, to))

struct Snippet {
    std::string field;                // title | number | issuers | preamble | clause
    std::optional<std::string> path;  // of the clause
    std::string text;
    std::vector<TextRange> hits;
};
BOOST_DESCRIBE_STRUCT(Snippet, (), (field, path, text, hits))

struct SearchHit {
    NoticeId id;
    std::string body_name;
    Standing standing = Standing::not_published;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<std::string> issuers;
    std::optional<Date> issued;
    std::int64_t score = 0;
    std::vector<Snippet> snippets;
};
BOOST_DESCRIBE_STRUCT(SearchHit, (), (id, body_name, standing, number, title, issuers, issued, score, snippets))

// ---- home --------------------------------------------------------------------------------------------------------------

// One line of 待办: so many things of one kind wait for the signed-in person.
struct TaskView {
    std::string task;  // check_notices | decide_findings | publish_notices | expiring_documents | answer_questions | check_answers | publish_answers | give_verdicts | check_verdicts | refused_imports
    std::string words;  // 核对 3 件通知
    std::string words_en;
    std::int64_t count = 0;
    std::optional<Date> due;   // the earliest
    std::int64_t overdue = 0;  // how many of them are late
    std::string link;          // page of the desk with the list
};
BOOST_DESCRIBE_STRUCT(TaskView, (), (task, words, words_en, count, due, overdue, link))

struct TaskList {
    std::vector<TaskView> items;
};
BOOST_DESCRIBE_STRUCT(TaskList, (), (items))

}  // namespace luoshi::notices
