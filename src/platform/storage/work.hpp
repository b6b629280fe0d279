// Work: what a use case may do to the database, and the only way to do it.
//
// A write Work is one savepoint inside a group-committed transaction of one county: the use case changes, records at least one audit entry,
// and returns; only platform/storage commits. A read Work is one snapshot and refuses writes. Time, randomness and the actor come from here.
// Database accidents are exceptions (storage/errors.hpp); a use case does not catch them.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/json.hpp"
#include "foundation/random.hpp"
#include "foundation/time.hpp"
#include "platform/access/actor.hpp"
#include "platform/storage/query.hpp"

namespace luoshi::storage {

// A parameter as the drivers take it. Text keeps no copy: it lives until the call returns.
struct Parameter {
    enum class Kind { null, integer, real, text, boolean, bytes };
    Kind kind = Kind::null;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text = {};
    std::optional<std::string> owned = {};  // the text itself, when it was made here
    std::optional<UuidText> id = {};        // the same for an id: statements take many, and none shall cost an allocation

    std::string_view value() const {
        if (id) return {id->data(), id->size()};
        return owned ? std::string_view(*owned) : text;
    }
};

Parameter parameter(std::nullopt_t);
Parameter parameter(bool value);
Parameter parameter(std::int64_t value);
Parameter parameter(double value);
Parameter parameter(std::string_view value);
Parameter parameter_owned(std::string value);

struct Bytes {  // a BLOB / bytea parameter
    std::string_view value;
};
Parameter parameter(Bytes value);

template <class T>
Parameter make_parameter(const T& x) {
    if constexpr (json::is_optional<T>::value) {
        if (!x) return parameter(std::nullopt);
        return make_parameter(*x);
    } else if constexpr (std::is_same_v<T, bool>) {
        return parameter(x);
    } else if constexpr (std::is_integral_v<T>) {
        return parameter(static_cast<std::int64_t>(x));
    } else if constexpr (std::is_floating_point_v<T>) {
        return parameter(static_cast<double>(x));
    } else if constexpr (json::DescribedEnum<T>) {
        return parameter(json::enum_name(x));
    } else if constexpr (std::is_same_v<T, Instant>) {
        return parameter(x.microseconds());  // instants are stored as UTC microseconds (BIGINT) in both dialects
    } else if constexpr (json::is_id<T>::value) {
        return {.kind = Parameter::Kind::text, .id = x.text()};
    } else if constexpr (std::is_same_v<T, Date>) {
        return parameter_owned(x.to_string());
    } else if constexpr (std::is_same_v<T, Bytes> || std::is_same_v<T, std::nullopt_t>) {
        return parameter(x);
    } else if constexpr (std::is_same_v<T, json::value>) {
        return parameter_owned(boost::json::serialize(x));
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        return parameter(std::string_view(x));
    } else {
        return parameter_owned(json::to_json(x));  // described structs and lists are stored as JSON text
    }
}

// The current row of a result; valid until the next step.
class Row {
 public:
    virtual ~Row() = default;
    virtual int columns() const = 0;
    virtual std::string_view name(int column) const = 0;
    virtual Parameter::Kind kind(int column) const = 0;  // of the value on SQLite, of the column on PostgreSQL
    virtual bool is_null(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;  // booleans too: 0 or 1
    virtual double real(int column) const = 0;
    virtual std::string_view text(int column) const = 0;   // BLOBs decoded to bytes

    template <class T>
    T get(int column) const;
};

using RowSink = std::function<void(const Row&)>;
class Connection;

// How many rows a statement changed. PostgreSQL statements are sent without waiting: reading the number waits for the answer, so read it
// only where it decides something, and before the next act. It converts by itself: `if (work.run(take_seat, course) == 0) …`.
class Changed {
 public:
    explicit Changed(std::int64_t rows) : number_(rows) {}
    Changed(Connection& connection, std::int64_t ticket) : connection_(&connection), number_(ticket) {}
    std::int64_t rows() const;
    operator std::int64_t() const { return rows(); }

 private:
    Connection* connection_ = nullptr;  // null: the number is known
    std::int64_t number_;               // rows, or the ticket to ask the connection with
};

class Work {
 public:
    virtual ~Work() = default;

    // Runs a statement that returns no rows; answers how many rows it changed.
    template <class... Args>
    Changed run(const Query& query, const Args&... args) {
        const Parameter parameters[] = {make_parameter(args)..., Parameter{}};
        return execute(query, std::span(parameters, sizeof...(args)));
    }
    // Calls back for each row; answers how many there were.
    template <class F, class... Args>
    std::int64_t each(const Query& query, F&& row, const Args&... args) {
        const Parameter parameters[] = {make_parameter(args)..., Parameter{}};
        return select(query, std::span(parameters, sizeof...(args)), [&](const Row& r) { row(r); });
    }
    // All rows as T: a described struct takes the columns in the order of its members; a scalar takes the first column.
    template <class T, class... Args>
    std::vector<T> all(const Query& query, const Args&... args) {
        std::vector<T> rows;
        each(query, [&](const Row& r) { rows.push_back(from_row<T>(r)); }, args...);
        return rows;
    }
    // The first row, or nothing.
    template <class T, class... Args>
    std::optional<T> one(const Query& query, const Args&... args) {
        std::optional<T> found;
        each(query, [&](const Row& r) { if (!found) found = from_row<T>(r); }, args...);
        return found;
    }

    virtual const Actor& actor() const = 0;
    virtual const Clock& clock() const = 0;
    virtual Random& random() = 0;
    virtual std::string_view county() const = 0;  // of a write Work; empty in a read Work
    virtual std::string_view request() const = 0;  // the request's id, for logs and audit
    virtual bool may_write() const = 0;
    virtual bool changed() const = 0;  // some statement of this Work changed rows, or may have
    // Names the caller where the Work itself was needed to find out who it is (platform/http identifies inside the same snapshot).
    virtual void act_as(Actor actor) = 0;

    Instant now() const { return clock().now(); }
    Date today() const { return clock().today(); }
    template <class IdType>
    IdType new_id() { return IdType::make(now(), random()); }

    // Appends to the county's hash-chained audit. `details` is free JSON without personal numbers.
    virtual void record(std::string_view action, std::string_view subject_kind, std::string_view subject, json::value details = {}) = 0;
    // An event for modules above, delivered after the commit, at least once (app/wiring lists who hears it).
    virtual void emit(std::string_view event, json::value payload) = 0;
    // A job for later, in this transaction (platform/jobs runs it). `after` may be the past: at once.
    virtual void enqueue(std::string_view job, json::value payload, Instant after) = 0;
    void enqueue(std::string_view job, json::value payload) { enqueue(job, std::move(payload), now()); }

    template <class T>
    static T from_row(const Row& row);

 protected:
    virtual Changed execute(const Query& query, std::span<const Parameter> parameters) = 0;
    virtual std::int64_t select(const Query& query, std::span<const Parameter> parameters, const RowSink& sink) = 0;
};

template <class T>
T Row::get(int column) const {
    if constexpr (json::is_optional<T>::value) {
        if (is_null(column)) return std::nullopt;
        return get<typename T::value_type>(column);
    } else if constexpr (std::is_same_v<T, bool>) {
        return integer(column) != 0;
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<T>(integer(column));
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<T>(real(column));
    } else if constexpr (std::is_same_v<T, std::string>) {
        return std::string(text(column));
    } else if constexpr (json::DescribedEnum<T>) {
        return json::enum_parse<T>(text(column)).value();
    } else if constexpr (std::is_same_v<T, Instant>) {
        return Instant::from_microseconds(integer(column));
    } else if constexpr (std::is_same_v<T, Date> || json::is_id<T>::value) {
        return T::parse(text(column)).value();
    } else if constexpr (std::is_same_v<T, json::value>) {
        return boost::json::parse(text(column));
    } else {
        return json::from_json<T>(text(column)).value();  // stored as JSON text
    }
}

template <class T>
T Work::from_row(const Row& row) {
    if constexpr (json::Described<T>) {
        T result{};
        int column = 0;
        json::for_each_member<T>([&](auto d) {
            using Member = std::remove_cvref_t<decltype(result.*d.pointer)>;
            result.*d.pointer = row.get<Member>(column++);
        });
        return result;
    } else {
        return row.get<T>(0);
    }
}

}  // namespace luoshi::storage

namespace luoshi {
using storage::Work;
}
