// Questions: several reads of one act that do not depend on each other, asked in one go. PostgreSQL works at the next one while the rows of the one
// before are read here; elsewhere it is the same as asking one after the other. For the few acts whose round trips count.
//
//   storage::Questions(work).ask(queries::a, [&](const Row& row) { … }, county).ask(queries::b, …).answer();
#pragma once
#include <functional>
#include <span>
#include <vector>

#include "platform/storage/work.hpp"

namespace luoshi::storage {

struct Question {
    const Query* query;
    std::vector<Parameter> parameters;
    RowSink sink;
    std::function<void(Work&)> alone;  // the same through Work, for a Work that knows only single questions
};

// What a Work may be able to do besides.
class AnswersTogether {
 public:
    virtual void answer_together(std::span<const Question> questions) = 0;

 protected:
    ~AnswersTogether() = default;
};

class Questions {
 public:
    explicit Questions(Work& work) : work_(work) {}

    // The sink is called in answer(), the sinks in the order of the questions.
    template <class... Args>
    Questions& ask(const Query& query, RowSink sink, Args... args) {
        std::vector<Parameter> parameters;
        (parameters.push_back(owned(make_parameter(args))), ...);
        auto alone = [&query, sink, args...](Work& work) { work.each(query, sink, args...); };
        questions_.push_back({&query, std::move(parameters), sink, std::move(alone)});
        return *this;
    }
    void answer();

 private:
    static Parameter owned(Parameter parameter);  // keeps its text

    Work& work_;
    std::vector<Question> questions_;
};

}  // namespace luoshi::storage
