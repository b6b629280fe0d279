// Everything a term's charges are reckoned from, for a whole school: who had which place when, which sessions there are and how they went, what was
// published, who is exempt, and the rules. Loaded once, with a few large reads.
#pragma once
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "fees/charges/api.hpp"
#include "fees/charges/words.hpp"
#include "fees/disclosure/api.hpp"
#include "fees/journal/api.hpp"
#include "fees/reckoning/api.hpp"
#include "pupils/api.hpp"

namespace luoshi::fees::charges {

// What holds for the school's term: the rules of its last day, or of today while it runs. A parameter that is set nowhere is no limit, one in conflict
// refuses.
struct ChargeRules {
    Date day;  // whose rules they are
    reckoning::Caps primary;
    reckoning::Caps junior;
    std::shared_ptr<const reckoning::RuleSet> rule_set;  // with the deadline that holds here; nothing: the county has not chosen how terms are settled
    std::string basis;                             // the documents, a line each; kept with every bill

    const reckoning::Caps& caps(int grade) const { return grade <= 6 ? primary : junior; }
};
Result<ChargeRules> load_rules(Work& work, const catalogue::PlanLine& plan);

// Identifiers end in 62 bits of chance: two words instead of sixteen bytes.
struct IdHash {
    template <class IdType>
    std::size_t operator()(const IdType& id) const noexcept {
        std::uint64_t words[2];
        std::memcpy(words, id.bytes().data(), sizeof words);
        return words[0] * 0x9E3779B97F4A7C15U ^ words[1];
    }
};

struct ConsentFact {
    std::optional<std::string> standing;  // given, refused, withdrawn, disputed; nothing: silence
    std::optional<pupils::ConsentId> consent;
    std::optional<Instant> given_at;
    bool ended = false;  // the pupil has come to another school since: as it stood when it ended, enough to settle by and for no new bill
};

struct PupilFacts {
    PupilId pupil;
    std::string code;
    std::string name;
    pupils::PupilState state = pupils::PupilState::on_roll;
    int grade = 0;          // of the class it is in now
    int charged_grade = 0;  // of the bills that stand; without one that of now
    int class_number = 0;
    std::string class_name;
    bool elsewhere = false;  // in another school by now, or no longer on the roll
    bool withdrawn = false;  // an exemption of the term never held: its bills may ask too little; only after load_items
    ConsentFact consent;
    std::span<const reckoning::CompactLesson> lessons;  // by day, of TermFacts::lessons; item: a number into TermFacts::items
    std::size_t lesson_count = 0;
    std::vector<reckoning::Exemption> exemptions;
    // Names of courses that stand on no bill, and …
    std::vector<std::string> unpublished;    // … that the notice does not show for this grade
    std::vector<std::string> without_price;  // … of these: which had lessons that may have to be paid
    std::vector<std::string> other_price;    // … whose published price is not the one consented to
};

// The order in which people look for pupils.
bool by_class_and_name(const PupilFacts& one, const PupilFacts& other);

// A bill on which something is open.
struct OpenBill {
    BillId id;
    int serial = 0;
    Money open;
};

struct BilledItem {
    std::string item;
    std::int64_t lessons = 0;  // days, where the price is that of a day
};

// What is asked of a pupil so far.
struct AskedSoFar {
    bool settled = false;       // the settlement is in these figures, and what was put right after it
    int serial = 0;             // of the last bill
    std::int16_t grade = 0;     // of the bills that stand
    bool other_notice = false;  // one of them rests on another notice than the one that stands now, or on another grade
    Money due;       // less what was relieved, and what the settlement took off
    Money exempt;
    Money paid;
    Money refunded;  // rights that arose from reliefs and from the settlement
    int bills = 0;   // that stand
    std::vector<OpenBill> open;      // by serial
    std::vector<BilledItem> items;   // of bills that stand, once for each; only after load_items
    Money given_back;                // relieved because the pupil left or gave places back; only after load_items
};

struct Item {
    std::string key;    // "base", or the id of a special course
    std::string words;  // how people call it
};

struct TermFacts {
    catalogue::PlanLine plan;
    std::vector<Item> items;
    journal::Books books;
    ChargeRules rules;
    std::optional<disclosure::Notice> notice;
    std::vector<PupilFacts> pupils;  // in no order: a settlement of millions does not ask for one
    std::vector<reckoning::CompactLesson> lessons;
    std::unordered_map<PupilId, AskedSoFar, IdHash> asked;
    int sessions = 0;
    int sessions_open = 0;  // neither held nor settled as stopped
    std::optional<Date> first_open;

    TermFacts() = default;
    TermFacts(TermFacts&&) = default;  // the pupils' lessons are spans of these: moved, never copied
    TermFacts& operator=(TermFacts&&) = default;

    const AskedSoFar& asked_of(PupilId pupil) const;
    // What is due in advance, with lines and words; what is due in advance and what is owed by the refund rule, as amounts alone.
    reckoning::Charge bill_of(const PupilFacts& pupil) const;
    reckoning::CompactCharge due_of(const PupilFacts& pupil, std::span<const reckoning::CompactLesson> lessons) const;
    reckoning::CompactSettlement settlement_of(const PupilFacts& pupil) const;
};
// Refuses what load_rules refuses.
Result<TermFacts> load_facts(Work& work, const catalogue::PlanLine& plan);
// What of each pupil was billed already, for whoever bills.
void load_items(Work& work, TermFacts& facts);

}  // namespace luoshi::fees::charges
