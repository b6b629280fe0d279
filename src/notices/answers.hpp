// Questions and answers as rows, and what every step of the interpretation desk begins with.
#pragma once
#include <string>

#include "notices/store.hpp"

namespace luoshi::notices {

// 解答〔2026〕3号
std::string answer_number(std::int64_t year, std::int64_t serial);

struct AnswerRow {
    QuestionId id;
    std::int64_t year = 0;
    std::int64_t serial = 0;
    std::optional<std::string> clause;
    std::string question;
    std::string answer;
    std::string body_name;
    Instant published_at;

    PublishedAnswer published() && {
        return {id, answer_number(year, serial), std::move(clause), std::move(question), std::move(answer), std::move(body_name), published_at.date()};
    }
};
BOOST_DESCRIBE_STRUCT(AnswerRow, (), (id, year, serial, clause, question, answer, body_name, published_at))

struct QuestionHead {
    QuestionId id;
    std::int64_t version = 0;
    std::string county;
    NoticeId notice;
    std::optional<std::string> notice_number;
    std::optional<std::string> notice_title;
    Stage notice_stage = Stage::draft;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;
    std::optional<Date> ended_from;
    std::optional<std::string> clause;
    std::optional<std::string> clause_heading;
    std::optional<std::string> clause_text;  // as it stood when the question was asked
    std::string question;
    std::string asked_by;
    std::string asked_by_name;
    Instant asked_at;
    QuestionState state = QuestionState::asked;
    BodyId body;
    std::string body_name;
    std::string body_path;
    std::string ground;
    std::optional<std::string> answer;
    std::optional<std::string> answered_by;
    std::optional<std::string> answered_by_name;
    std::optional<std::string> checked_by_name;
    std::optional<std::string> declined_reason;
    std::optional<std::int64_t> year;
    std::optional<std::int64_t> serial;
    std::optional<Instant> published_at;
    std::optional<Date> due;
};
BOOST_DESCRIBE_STRUCT(QuestionHead, (),
                      (id, version, county, notice, notice_number, notice_title, notice_stage, effect_from, expires_on, ended_from,
                       clause, clause_heading, clause_text, question, asked_by, asked_by_name, asked_at, state, body, body_name, body_path, ground, answer, answered_by,
                       answered_by_name, checked_by_name, declined_reason, year, serial, published_at, due))

Problem no_such_question();
// Published, asked by the actor, or of a body within the actor's reading or interpreting rights; otherwise as if it did not exist.
Result<QuestionHead> find_visible_question(Work& work, QuestionId id);
// Of this partition, for the interpreting body, of the version in If-Match.
Result<QuestionHead> find_question_for_step(Work& work, QuestionId id, const http::IfMatch& if_match);
QuestionView question_view(Work& work, const QuestionHead& head);

}  // namespace luoshi::notices
