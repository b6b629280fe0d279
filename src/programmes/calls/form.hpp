// Answers against the form of a call. Pure.
#pragma once
#include <string_view>
#include <vector>

#include "programmes/calls/commands.hpp"

namespace luoshi::programmes::calls {

struct FormProblem {
    std::string section;
    std::string field;
    std::string words, words_en;
};
BOOST_DESCRIBE_STRUCT(FormProblem, (), (section, field, words, words_en))

// What a form itself lacks before it can be published: keys twice, choices missing.
std::vector<FormProblem> check_form(const std::vector<FormSection>& sections);
// Everything that keeps these answers from being submitted.
std::vector<FormProblem> check_answers(const std::vector<FormSection>& sections, const std::vector<FormAnswer>& answers);
const FormAnswer* answer_of(const std::vector<FormAnswer>& answers, std::string_view key);

}  // namespace luoshi::programmes::calls
