// The weekly digest: figures, duties by colour and open cases of a reader's body, as plain text. The text is pure; sending is a job.
#pragma once
#include <string>
#include <vector>

#include "platform/jobs/runner.hpp"
#include "reporting/figures.hpp"
#include "reporting/views.hpp"

namespace luoshi::reporting {

// The Monday of the week in which the day lies: what a week is called.
Date week_of(Date day);

struct DigestFigure {
    const Indicator* indicator = nullptr;
    FigureValue figure;
};
struct DigestFacts {
    std::string body;
    Date week;
    Period period;
    std::vector<DigestFigure> figures;
    SupervisionCounts counts;
};
std::string digest_subject(const DigestFacts& facts, DigestLanguage language);
std::string digest_text(const DigestFacts& facts, DigestLanguage language, const std::string& address);

DigestFacts digest_facts(Work& work, const Place& place, Date week);

// Everybody who is due this week, each in a transaction of their own; nothing where no mail is set up.
Result<Nothing> send_digests(const jobs::JobWork& job);

}  // namespace luoshi::reporting
