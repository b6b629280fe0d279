#include <algorithm>
#include <numeric>

#include "afterschool/allocation/matching/choice.hpp"
#include "afterschool/allocation/matching/market.hpp"
#include "afterschool/allocation/matching/parts.hpp"
#include "foundation/parallel.hpp"

namespace luoshi::afterschool::allocation::matching {
namespace {

// Who sits where while deferred acceptance runs: for each course a heap with the last admitted on top. One array for
// all courses; only applicant numbers are kept, their keys are looked up, so that a province needs four bytes a seat.
class Heaps {
 public:
    Heaps(const Market& market, std::span<const std::uint32_t> line, Seats& at)
        : market_(market), line_(line), at_(at), begin_(market.courses() + 1, 0) {
        std::vector<std::uint32_t> wished(market.courses(), 0);
        for (const auto course : market.course) ++wished[course];
        for (std::uint32_t c = 0; c < market.courses(); ++c)
            begin_[c + 1] = begin_[c] + std::min(wished[c], market.places[c]);
        holders_.resize(begin_.back());
        taken_.assign(market.courses(), 0);
    }

    // The applicant at their present wish asks for a seat; answers who goes without: none, the applicant, or somebody
    // else.
    std::uint32_t propose(std::uint32_t applicant) {
        const auto course = market_.course[market_.first[applicant] + at_[applicant]];
        auto* const heap = holders_.data() + begin_[course];
        auto& taken = taken_[course];
        const auto before = [this](std::uint32_t a, std::uint32_t b) { return earlier(a, b); };
        if (taken < market_.places[course]) {
            heap[taken++] = applicant;
            if (taken == market_.places[course])
                std::make_heap(heap, heap + taken, before);  // an order is needed only when it is full
            return none;
        }
        if (taken == 0 || !earlier(applicant, heap[0])) return applicant;
        const auto out = heap[0];
        replace_top(heap, taken, applicant);
        return out;
    }

 private:
    bool earlier(std::uint32_t a, std::uint32_t b) const {
        if (!market_.priority.empty()) {
            const auto pa = market_.priority[market_.first[a] + at_[a]];
            const auto pb = market_.priority[market_.first[b] + at_[b]];
            if (pa != pb) return pa < pb;
        }
        return line_[a] < line_[b];
    }
    void replace_top(std::uint32_t* heap, std::uint32_t size, std::uint32_t applicant) const {
        std::uint32_t hole = 0;
        while (true) {
            auto child = 2 * hole + 1;
            if (child >= size) break;
            if (child + 1 < size && earlier(heap[child], heap[child + 1])) ++child;
            if (!earlier(applicant, heap[child])) break;
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = applicant;
    }

    const Market& market_;
    std::span<const std::uint32_t> line_;
    Seats& at_;
    std::vector<std::uint32_t> begin_;
    std::vector<std::uint32_t> holders_;
    std::vector<std::uint32_t> taken_;
};

// Pupil-proposing deferred acceptance (Gale and Shapley 1962); the outcome does not depend on who proposes first
// (McVitie and Wilson 1971).
template <class Courses>
void propose_all(const Market& market, std::span<const std::uint32_t> applicants, Seats& at, Courses& courses) {
    for (auto applicant : applicants) {
        at[applicant] = 0;
        while (true) {
            const auto out = courses.propose(applicant);
            if (out == none) break;
            applicant = out;
            if (++at[applicant] == market.first[applicant + 1] - market.first[applicant]) {
                at[applicant] = none;
                break;
            }
        }
    }
}

void take_turns(const Market& market, std::span<const std::uint32_t> applicants, Seats& at,
                std::vector<std::uint32_t>& left) {
    for (const auto applicant : applicants) {
        const auto wishes = market.wishes_of(applicant);
        for (std::uint32_t wish = 0; wish < wishes.size(); ++wish) {
            if (left[wishes[wish]] == 0) continue;
            --left[wishes[wish]];
            at[applicant] = wish;
            break;
        }
    }
}

// Small parts are handed out in bundles, so that threads do not fight over the counter.
template <class F>
void each_part(const Parts& parts, unsigned threads, F&& f) {
    if (parts.count() == 0) return;
    const auto bundles = std::min<std::size_t>(parts.count(), std::size_t{threads} * 64);
    parallel_items(threads, bundles, [&](std::size_t bundle) {
        const auto begin = static_cast<std::uint32_t>(std::uint64_t{parts.count()} * bundle / bundles);
        const auto end = static_cast<std::uint32_t>(std::uint64_t{parts.count()} * (bundle + 1) / bundles);
        for (auto part = begin; part < end; ++part) f(parts.part(part));
    });
}

}  // namespace

std::string word_of(Mechanism mechanism) {
    switch (mechanism) {
        case Mechanism::da:
            return "da";
        case Mechanism::rsd:
            return "rsd";
        case Mechanism::first_come:
            return "first-come";
    }
    return {};
}

std::vector<std::uint32_t> places_in_line(std::span<const std::uint32_t> order) {
    std::vector<std::uint32_t> line(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) line[order[i]] = i;
    return line;
}

Seats allocate(const Market& market, std::span<const std::uint32_t> line, Mechanism mechanism, unsigned threads) {
    threads = std::max(1U, threads);
    Seats at(market.applicants(), none);
    if (mechanism == Mechanism::da) {
        const auto parts = parts_of(market);
        if (market.reserves.empty() && market.quotas.empty()) {
            Heaps heaps(market, line, at);
            each_part(parts, threads,
                      [&](std::span<const std::uint32_t> applicants) { propose_all(market, applicants, at, heaps); });
        } else {
            Choices choices(market, line, at);
            each_part(parts, threads,
                      [&](std::span<const std::uint32_t> applicants) { propose_all(market, applicants, at, choices); });
        }
        return at;
    }
    const auto order = places_in_line(line);
    const auto parts = parts_of(market, order);
    auto left = market.places;
    each_part(parts, threads,
              [&](std::span<const std::uint32_t> applicants) { take_turns(market, applicants, at, left); });
    return at;
}

}  // namespace luoshi::afterschool::allocation::matching
