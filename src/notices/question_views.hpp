// The interpretation desk: questions on a notice or a clause, and their published answers.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "notices/entry_views.hpp"
#include "notices/ids.hpp"

namespace luoshi::notices {

// A published answer of the interpreter, as it stands beside its clause.
struct PublishedAnswer {
    QuestionId id;
    std::string number;  // 解答〔2026〕3号
    std::optional<std::string> clause;  // key; none: on the whole notice
    std::string question;
    std::string answer;
    std::string body_name;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(PublishedAnswer, (), (id, number, clause, question, answer, body_name, published_on))

enum class QuestionState { asked, answered, checked, published, declined };
BOOST_DESCRIBE_ENUM(QuestionState, asked, answered, checked, published, declined)

struct QuestionRow {
    QuestionId id;
    std::string county;
    NoticeId notice;
    std::optional<std::string> notice_number;
    std::optional<std::string> notice_title;
    std::optional<std::string> clause;
    std::string question;
    QuestionState state = QuestionState::asked;
    std::string body_name;  // who answers
    std::optional<std::string> number;
    Instant asked_at;
    std::optional<Date> due;  // on the working-day clock; none where the calendar is not published yet
};
BOOST_DESCRIBE_STRUCT(QuestionRow, (),
                      (id, county, notice, notice_number, notice_title, clause, question, state, body_name, number, asked_at, due))

struct QuestionView {
    QuestionId id;
    std::int64_t version = 1;
    std::string county;
    NoticeRef notice;
    std::optional<std::string> clause;
    std::optional<std::string> clause_heading;
    std::optional<std::string> clause_text;
    std::string question;
    std::string asked_by;
    Instant asked_at;
    QuestionState state = QuestionState::asked;
    BodyRef body;       // who answers
    std::string ground;  // why this body: interpreter | issuer
    std::optional<std::string> answer;
    std::optional<std::string> answered_by;
    std::optional<std::string> checked_by;
    std::optional<std::string> declined_reason;
    std::optional<std::string> number;
    std::optional<Instant> published_at;
    std::optional<Date> due;
    std::vector<ActionView> actions;  // answer | check | publish | decline
};
BOOST_DESCRIBE_STRUCT(QuestionView, (),
                      (id, version, county, notice, clause, clause_heading, clause_text, question, asked_by, asked_at, state, body, ground,
                       answer, answered_by, checked_by, declined_reason, number, published_at, due, actions))

}  // namespace luoshi::notices
