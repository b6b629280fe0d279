// The reader of quantities of one stretch, in the order of its work: the number with its unit and limits
// (quantity_numbers.cpp), whether it is a quantity at all (quantities.cpp), and the words around it: verb, object and
// whom it is for (quantity_words.cpp).
#pragma once
#include <algorithm>
#include <optional>

#include "notices/reading/stretch.hpp"

namespace luoshi::notices::reading {

class QuantityReader {
 public:
    QuantityReader(const Stretch& stretch, Memory& memory) : s_(stretch), m_(memory), text_(stretch.text()) {}

    void read();

 private:
    struct Found {
        size_t token = 0;
        size_t begin = 0;  // of the value
        size_t end = 0;    // after value, unit and what limits it
        double value = 0;
        std::optional<double> most;
        size_t verb = 0;  // where the verb's words begin and end; the same place: no verb
        size_t verb_end = 0;
        string_view left;   // the object where it stands between verb and number: 建设实验区10个
        bool tens = false;  // 万 stands before the unit
        bool batch = false;
        bool han = false;
        string_view unit;
        string_view comparator = "=";

        bool limited = false;  // the text sets a limit
    };

    // Nothing farther back than this many tokens bears on a number: the time stays linear on any text.
    static constexpr size_t farthest = 64;
    size_t nearest_back(size_t token) const { return std::max(segment_, token > farthest ? token - farthest : 0); }

    void number(size_t i);
    void batch(size_t i);
    bool counts(Found& f);
    bool price_before(const Found& f) const;
    bool each_before(const Found& f) const;
    void report(Found& f);

    // The number
    static string_view unit_at(string_view text);
    bool value_of(const Tok& t, Found& f);
    void range(const Tok& t, Found& f);
    void multiplier(Found& f) const;
    void per_unit(Found& f) const;
    bool stops_unit(size_t at, size_t from) const;
    void limits(Found& f) const;

    // The words around it
    void find_verb(Found& f) const;
    bool leading_verb(Found& f, size_t nearest) const;
    void object(const Found& f, Quantity& q) const;
    static string_view without_predicate(string_view object);
    string_view left_object(const Found& f) const;
    size_t carried_each(const Found& f) const;
    void scope(const Found& f, Quantity& q) const;

    const Stretch& s_;
    Memory& m_;
    string_view text_;
    size_t segment_ = 0;  // first token of the member of the sentence
    size_t done_ = 0;
    int titles_ = 0;
};

}  // namespace luoshi::notices::reading
