#include "afterschool/catalogue/survey_result.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <set>

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::size_t text_max = 1500;  // bytes: five hundred characters

std::set<int> hidden_grades(const std::map<int, std::int64_t>& sizes, int cell_min) {
    std::set<int> hidden;
    for (const auto& [grade, number] : sizes) {
        if (number < cell_min) hidden.insert(grade);
    }
    if (hidden.size() != 1) return hidden;
    std::optional<std::pair<std::int64_t, int>> smallest;
    for (const auto& [grade, number] : sizes) {
        if (hidden.contains(grade)) continue;
        if (!smallest || number < smallest->first) smallest = {number, grade};
    }
    if (smallest) hidden.insert(smallest->second);
    return hidden;
}

bool chose(const Ballot& ballot, const std::string& question, const std::string& choice) {
    return std::ranges::any_of(ballot.answers, [&](const SurveyReply& reply) {
        return reply.key == question && std::ranges::find(reply.choices, choice) != reply.choices.end();
    });
}

SurveyChoiceResult count_choice(const SurveyQuestion& question, const SurveyChoice& choice,
                                const std::vector<Ballot>& ballots, const std::vector<int>& grades,
                                const std::set<int>& hidden) {
    std::map<int, std::int64_t> numbers;
    std::int64_t all = 0;
    for (const auto& ballot : ballots) {
        if (!chose(ballot, question.key, choice.key)) continue;
        ++numbers[ballot.grade];
        ++all;
    }
    SurveyChoiceResult result{choice.key, choice.words, {{0, all}}};
    for (const int grade : grades) {
        result.cells.push_back({grade, hidden.contains(grade) ? std::nullopt : std::optional(numbers[grade])});
    }
    return result;
}

std::vector<std::string> texts_of(const SurveyQuestion& question, const std::vector<Ballot>& ballots, int cell_min) {
    std::vector<std::string> texts;
    for (const auto& ballot : ballots) {
        for (const auto& reply : ballot.answers) {
            if (reply.key == question.key && !reply.text.empty()) texts.push_back(reply.text);
        }
    }
    if (texts.size() < static_cast<std::size_t>(cell_min)) return {};
    std::ranges::sort(texts);  // the order of writing would say who
    return texts;
}

void check_reply(const SurveyQuestion& question, const SurveyReply& reply, std::vector<FieldProblem>& faults) {
    for (const auto& choice : reply.choices) {
        if (std::ranges::find(question.choices, choice, &SurveyChoice::key) == question.choices.end()) {
            faults.push_back({question.key, "no-such-choice", "没有这个选项"});
        }
    }
    if (std::set(reply.choices.begin(), reply.choices.end()).size() != reply.choices.size())
        faults.push_back({question.key, "repeated", "选项重复"});
    if (question.kind == SurveyQuestionKind::one && reply.choices.size() > 1)
        faults.push_back({question.key, "one-only", "这一题只能选一项"});
    if (question.kind != SurveyQuestionKind::text && !reply.text.empty())
        faults.push_back({question.key, "no-text-here", "这一题只能选择，不能填写文字"});
    if (reply.text.size() > text_max) faults.push_back({question.key, "too-long", "请控制在 500 字以内"});
}

void check_question(const SurveyQuestion& question, const std::string& at, std::vector<FieldProblem>& faults) {
    if (question.key.empty() || question.words.empty()) faults.push_back({at, "required", "请写出题目"});
    if (question.kind == SurveyQuestionKind::text) {
        if (!question.choices.empty()) faults.push_back({at, "no-choices-here", "问答题没有选项"});
        return;
    }
    if (question.choices.size() < 2 || question.choices.size() > 20)
        faults.push_back({at, "choices", "选择题要有 2 到 20 个选项"});
    std::set<std::string> keys;
    for (const auto& choice : question.choices) {
        if (choice.key.empty() || choice.words.empty()) faults.push_back({at, "required", "请写出选项"});
        if (!keys.insert(choice.key).second) faults.push_back({at, "repeated", "选项编号重复"});
    }
}

}  // namespace

Counted count_answers(const std::vector<SurveyQuestion>& questions, const std::vector<Ballot>& ballots, int cell_min) {
    Counted counted;
    if (ballots.size() < static_cast<std::size_t>(cell_min)) {
        counted.hidden = true;
        return counted;
    }
    std::map<int, std::int64_t> sizes;
    for (const auto& ballot : ballots) ++sizes[ballot.grade];
    for (const auto& [grade, number] : sizes) counted.grades.push_back(grade);
    const auto hidden = hidden_grades(sizes, cell_min);
    for (const auto& question : questions) {
        SurveyQuestionResult result{question.key, question.kind, question.words, {}, {}};
        for (const auto& choice : question.choices)
            result.choices.push_back(count_choice(question, choice, ballots, counted.grades, hidden));
        if (question.kind == SurveyQuestionKind::text) result.texts = texts_of(question, ballots, cell_min);
        counted.questions.push_back(std::move(result));
    }
    return counted;
}

Result<Nothing> check_answers(const std::vector<SurveyQuestion>& questions, const std::vector<SurveyReply>& answers) {
    std::vector<FieldProblem> faults;
    std::set<std::string> seen;
    for (const auto& reply : answers) {
        const auto question = std::ranges::find(questions, reply.key, &SurveyQuestion::key);
        if (question == questions.end())
            faults.push_back({reply.key, "no-such-question", "没有这道题"});
        else if (!seen.insert(reply.key).second)
            faults.push_back({reply.key, "repeated", "同一道题答了两次"});
        else
            check_reply(*question, reply, faults);
    }
    if (std::ranges::all_of(answers,
                            [](const SurveyReply& reply) { return reply.choices.empty() && reply.text.empty(); })) {
        faults.push_back({"answers", "required", "请至少回答一道题"});
    }
    if (faults.empty()) return Nothing{};
    return Problem{Code::invalid, "invalid-answers", "有的回答不符合题目要求，请按提示修改",
                   "some answers do not fit their questions; correct them", faults};
}

Result<Nothing> check_questions(const std::vector<SurveyQuestion>& questions) {
    std::vector<FieldProblem> faults;
    if (questions.empty() || questions.size() > 30) faults.push_back({"questions", "number", "请设 1 到 30 道题"});
    std::set<std::string> keys;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto at = fmt::format("questions.{}", i);
        check_question(questions[i], at, faults);
        if (!keys.insert(questions[i].key).second) faults.push_back({at, "repeated", "题目编号重复"});
    }
    if (faults.empty()) return Nothing{};
    return Problem{Code::invalid, "invalid-questions", "调查题目还不完整，请按提示修改",
                   "the questions are not complete; correct them", faults};
}

}  // namespace luoshi::afterschool::catalogue
