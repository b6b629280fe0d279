#include "platform/storage/questions.hpp"

#include <utility>

namespace luoshi::storage {

Parameter Questions::owned(Parameter parameter) {
    if (parameter.kind != Parameter::Kind::null && !parameter.owned && !parameter.id) parameter.owned = std::string(parameter.text);
    return parameter;
}

void Questions::answer() {
    const auto questions = std::exchange(questions_, {});
    if (auto* together = dynamic_cast<AnswersTogether*>(&work_)) return together->answer_together(questions);
    for (const auto& question : questions) question.alone(work_);
}

}  // namespace luoshi::storage
