// From marks to results: pure.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "supervision/evaluation/store.hpp"

namespace luoshi::supervision::evaluation {

struct SubjectResult {
    BodyId subject;
    std::int64_t experts = 0;
    std::int64_t total = 0;  // hundredths
    std::string grade;
    scoring::Score score;  // the experts' one, or the one nearest to the common total where there are several
    double spread = 0;     // points
    double corrected = 0;  // points, for severity
    std::int64_t rank = 1;
    bool tied = false;
};

// By subject. Marks that an upheld appeal corrected stand in every expert's sheet. Subjects that no expert has marked are left out; a marking that is
// not complete counts for nothing.
std::map<BodyId, SubjectResult> reckon(const Whole& whole);

// A person's own marks; nothing while they are not complete.
std::optional<scoring::Score> score_of(const Whole& whole, const StoredMarking& marking);

}  // namespace luoshi::supervision::evaluation
