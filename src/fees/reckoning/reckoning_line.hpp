// Terms as readable lines, for tests. Days are school days (Monday to Friday) from Monday 7 September 2026; September holds 18 of them, October 22.
//
// "2x400: P8 a2; S 1x1000: P1 s1": base with two lessons of 4.00 yuan a day, attended on eight days and missed on two; a special course. D: priced by the
// day. P attended, a absent, l leave in time, t too late, s stopped, x left, u suspended, b before joining, . to come; on proof: A absent, T too late, X left.
// Caps: "2/day", "day 600", "term 70000", "spread". Exemptions: "50 0-10, 100 5-10": percent, from a day, until a day (excluded).
#pragma once
#include <sstream>

#include "fees/reckoning/reckoning.hpp"

namespace luoshi::fees::reckoning::written {

inline Date school_day(int n) { return Date(2026, 9, 7).plus_days(n / 5 * 7 + n % 5); }

inline std::vector<std::string> parts(const std::string& text, char separator) {
    std::vector<std::string> list;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) list.push_back(part);
    return list;
}

inline Outcome outcome_of(char letter) {
    switch (letter) {
        case 'P': return Outcome::attended;
        case 'a': return Outcome::absent;
        case 'l': return Outcome::leave_in_time;
        case 't': return Outcome::leave_late;
        case 's': return Outcome::stopped;
        case 'A': return Outcome::absent;
        case 'T': return Outcome::leave_late;
        case 'x':
        case 'X': return Outcome::left;
        case 'u': return Outcome::suspended;
        case 'b': return Outcome::before_joining;
        default: return Outcome::to_come;
    }
}

inline std::vector<Lesson> lessons(const std::string& text) {
    std::vector<Lesson> list;
    for (const auto& item : parts(text, ';')) {
        std::istringstream words(item);
        Lesson lesson;
        lesson.item = "base";
        std::string word;
        words >> word;
        if (word == "S" || word == "D") {
            lesson.special = word == "S";
            lesson.unit = word == "D" ? Unit::day : Unit::lesson;
            if (lesson.special) lesson.item = "art";
            words >> word;
        }
        lesson.lessons = std::stoi(word);
        lesson.price = Money::fen(std::stoi(word.substr(word.find('x') + 1)));
        int day = 0;
        while (words >> word)
            for (int times = word.size() > 1 ? std::stoi(word.substr(1)) : 1; times > 0; --times) {
                lesson.day = school_day(day++);
                lesson.outcome = outcome_of(word[0]);
                lesson.proven = std::string_view("ATXu").find(word[0]) != std::string_view::npos;  // a suspension is an official document itself
                list.push_back(lesson);
            }
    }
    return list;
}

inline Caps caps(const std::string& text) {
    Caps caps;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        int fen = 0;
        if (word == "spread")
            caps.order = CapOrder::cap_over_planned_lessons;
        else if (word == "day" && words >> fen)
            caps.per_day = Money::fen(fen);
        else if (word == "term" && words >> fen)
            caps.per_term = Money::fen(fen);
        else
            caps.lessons_a_day = std::stoi(word);
    }
    return caps;
}

inline std::vector<Exemption> exemptions(const std::string& text) {
    std::vector<Exemption> list;
    for (const auto& part : parts(text, ',')) {
        int percent = 0;
        int from = 0;
        int until = 0;
        char dash = 0;
        std::istringstream(part) >> percent >> from >> dash >> until;
        list.push_back({"low_income", percent, school_day(from), school_day(until)});
    }
    return list;
}

inline std::string said(const Charge& charge) {
    std::ostringstream text;
    text << charge.gross.in_fen() << " - " << charge.cut.in_fen() << " - " << charge.exempt.in_fen() << " = " << charge.due.in_fen();
    return text.str();
}

}  // namespace luoshi::fees::reckoning::written
