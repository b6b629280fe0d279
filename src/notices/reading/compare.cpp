#include "notices/reading/compare.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr double alike = 0.45;          // at least this much in common: the same clause, changed
constexpr size_t candidates_kept = 24;  // partners weighed for one clause

// A clause as a sorted list of its pairs of neighbouring characters.
struct Shape {
    std::string key;
    std::vector<std::uint64_t> pairs;
};

Shape shape_of(const Clause& clause) {
    Shape shape;
    if (clause.heading) append_key(shape.key, *clause.heading);
    append_key(shape.key, clause.text);
    char32_t before = 0;
    for (size_t at = 0; at < shape.key.size();) {
        const Char c = decode(shape.key, at);
        at += c.size;
        shape.pairs.push_back(static_cast<std::uint64_t>(before) << 32 | c.code);
        before = c.code;
    }
    std::sort(shape.pairs.begin(), shape.pairs.end());
    return shape;
}

// Dice's coefficient over the pairs.
double likeness(const Shape& a, const Shape& b) {
    if (a.pairs.empty() || b.pairs.empty()) return a.pairs.size() == b.pairs.size() ? 1.0 : 0.0;
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < a.pairs.size() && j < b.pairs.size();) {
        if (a.pairs[i] == b.pairs[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (a.pairs[i] < b.pairs[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.pairs.size() + b.pairs.size());
}

class Matcher {
 public:
    Matcher(const Document& before, const Document& after) : before_(before), after_(after) {
        for (const Clause& c : before.clauses) left_.push_back(shape_of(c));
        for (const Clause& c : after.clauses) right_.push_back(shape_of(c));
        partner_of_left_.assign(left_.size(), none);
        partner_of_right_.assign(right_.size(), none);
    }

    void match() {
        by_text();
        by_path();
        by_likeness();
    }

    static constexpr size_t none = static_cast<size_t>(-1);
    const std::vector<size_t>& of_left() const { return partner_of_left_; }
    const std::vector<size_t>& of_right() const { return partner_of_right_; }
    double like(size_t left, size_t right) const { return likeness(left_[left], right_[right]); }
    bool same_text(size_t left, size_t right) const { return left_[left].key == right_[right].key; }

 private:
    void pair(size_t left, size_t right) {
        partner_of_left_[left] = right;
        partner_of_right_[right] = left;
    }

    // Equal text first, the same path preferred.
    void by_text() {
        std::unordered_map<std::string, std::vector<size_t>> texts;
        for (size_t i = 0; i < left_.size(); ++i) texts[left_[i].key].push_back(i);
        for (const bool same_path : {true, false}) {
            for (size_t j = 0; j < right_.size(); ++j) {
                if (partner_of_right_[j] != none) continue;
                const auto found = texts.find(right_[j].key);
                if (found == texts.end()) continue;
                size_t looked = 0;
                for (const size_t i : found->second) {
                    if (++looked > candidates_kept) break;
                    if (partner_of_left_[i] != none || (same_path && before_.clauses[i].path != after_.clauses[j].path))
                        continue;
                    pair(i, j);
                    break;
                }
            }
        }
    }

    void by_path() {
        std::unordered_map<std::string_view, size_t> paths;
        for (size_t i = 0; i < left_.size(); ++i) {
            if (partner_of_left_[i] == none) paths.emplace(before_.clauses[i].path, i);
        }
        for (size_t j = 0; j < right_.size(); ++j) {
            if (partner_of_right_[j] != none) continue;
            const auto found = paths.find(after_.clauses[j].path);
            if (found == paths.end() || partner_of_left_[found->second] != none) continue;
            if (likeness(left_[found->second], right_[j]) >= alike) pair(found->second, j);
        }
    }

    // What is left: the partner that shares most pairs, weighed among the few that share a rare one.
    void by_likeness() {
        std::unordered_map<std::uint64_t, std::vector<size_t>> owners;
        for (size_t i = 0; i < left_.size(); ++i) {
            if (partner_of_left_[i] != none) continue;
            for (const std::uint64_t p : left_[i].pairs) {
                auto& list = owners[p];
                if (list.size() < candidates_kept && (list.empty() || list.back() != i)) list.push_back(i);
            }
        }
        std::unordered_map<size_t, size_t> shared;
        for (size_t j = 0; j < right_.size(); ++j) {
            if (partner_of_right_[j] != none) continue;
            shared.clear();
            for (const std::uint64_t p : right_[j].pairs) {
                const auto found = owners.find(p);
                if (found == owners.end()) continue;
                for (const size_t i : found->second) ++shared[i];
            }
            size_t best = none;
            double most = alike;
            for (const auto& [i, n] : shared) {
                if (partner_of_left_[i] != none || n * 4 < right_[j].pairs.size()) continue;
                const double l = likeness(left_[i], right_[j]);
                if (l > most || (l == most && best != none && i < best)) {
                    most = l;
                    best = i;
                }
            }
            if (best != none) pair(best, j);
        }
    }

    const Document& before_;
    const Document& after_;
    std::vector<Shape> left_;
    std::vector<Shape> right_;
    std::vector<size_t> partner_of_left_;
    std::vector<size_t> partner_of_right_;
};

std::string whole_text(const Clause& c) {
    std::string out = c.heading.value_or("");
    if (!out.empty() && !c.text.empty()) out += "。";
    return out + c.text;
}

void compare_clauses(const Document& before, const Document& after, Comparison& out) {
    Matcher matcher(before, after);
    matcher.match();
    size_t next_left = 0;
    const auto drop_until = [&](size_t end) {
        for (; next_left < end; ++next_left) {
            if (matcher.of_left()[next_left] != Matcher::none) continue;
            const Clause& c = before.clauses[next_left];
            ClauseChange change;
            change.kind = "dropped";
            change.before_path = c.path;
            change.before_lines = c.lines;
            change.before = whole_text(c);
            out.clauses.push_back(std::move(change));
            ++out.dropped;
        }
    };
    for (size_t j = 0; j < after.clauses.size(); ++j) {
        const size_t i = matcher.of_right()[j];
        const Clause& c = after.clauses[j];
        ClauseChange change;
        change.after_path = c.path;
        change.after_lines = c.lines;
        change.after = whole_text(c);
        if (i == Matcher::none) {
            change.kind = "added";
            ++out.added;
            out.clauses.push_back(std::move(change));
            continue;
        }
        if (i >= next_left) drop_until(i);
        const Clause& b = before.clauses[i];
        change.before_path = b.path;
        change.before_lines = b.lines;
        change.before = whole_text(b);
        change.likeness = matcher.like(i, j);
        const bool moved = b.path != c.path;
        const bool same = matcher.same_text(i, j);
        change.kind = moved ? (same ? "moved" : "moved-changed") : (same ? "same" : "changed");
        out.moved += moved ? 1 : 0;
        out.changed += same ? 0 : 1;
        out.same += !moved && same ? 1 : 0;
        out.clauses.push_back(std::move(change));
    }
    drop_until(before.clauses.size());
}

bool same_amount(const Quantity& a, const Quantity& b) {
    return a.value == b.value && a.value_max == b.value_max && a.comparator == b.comparator && a.scope == b.scope &&
           a.per == b.per;
}

std::string quantity_key(const Quantity& q) {
    std::string key;
    append_key(key, q.object);
    key += '#';
    key += q.unit;
    return key;
}

void compare_quantities(const Document& before, const Document& after, Comparison& out) {
    std::unordered_map<std::string, std::vector<const Quantity*>> left;
    for (const Quantity& q : before.quantities) left[quantity_key(q)].push_back(&q);
    for (auto& [key, list] : left) std::reverse(list.begin(), list.end());
    for (const Quantity& q : after.quantities) {
        auto found = left.find(quantity_key(q));
        if (found == left.end() || found->second.empty()) {
            out.quantities.push_back({"added", q.object + "（" + q.unit + "）", std::nullopt, q});
            continue;
        }
        const Quantity& b = *found->second.back();
        found->second.pop_back();
        if (!same_amount(b, q)) out.quantities.push_back({"changed", q.object + "（" + q.unit + "）", b, q});
    }
    for (const Quantity& q : before.quantities) {
        const auto found = left.find(quantity_key(q));
        if (std::find(found->second.begin(), found->second.end(), &q) == found->second.end()) continue;
        out.quantities.push_back({"dropped", q.object + "（" + q.unit + "）", q, std::nullopt});
    }
}

}  // namespace

Comparison compare(const Document& before, const Document& after) {
    Comparison out;
    compare_clauses(before, after, out);
    compare_quantities(before, after, out);
    return out;
}

}  // namespace luoshi::notices::reading
