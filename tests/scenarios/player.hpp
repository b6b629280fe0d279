// Plays a scenario on a house and says what differed, with the line of the scenario.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "scenario.hpp"
#include "support/house.hpp"

namespace luoshi::scenarios {

class Player {
 public:
    explicit Player(testing::SampleHouse& house) : house_(house) {}
    // Stops at the first request that fails: what follows stands on it.
    std::vector<std::string> play(const Scenario& scenario);

 private:
    std::string filled(const std::string& text);  // $names replaced
    void play(const Ask& ask);
    void play(const SetClock& step);
    void play(const RunJobs& step);
    void play(const SignEverybodyOut& step);

    testing::SampleHouse& house_;
    std::map<std::string, std::string, std::less<>> kept_;
    std::vector<std::string> faults_;
};

// The value at a place of an answer: "items[name=书法].stage", "items.0.id", "a.b"; null where there is none.
const json::value* value_at(const json::value& answer, const std::string& place);

}  // namespace luoshi::scenarios
