#include "platform/storage/postgresql_row.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>

#include <charconv>

#include "platform/crypto/bytes.hpp"
#include "platform/storage/errors.hpp"

namespace luoshi::storage {
namespace {

constexpr Oid boolean_type = 16;
constexpr Oid bytea_type = 17;

template <class T>
T parse(std::string_view text) {
    T value{};
    const auto end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || rest != end) throw InvariantBroken(fmt::format("“{}” is not a number", text.substr(0, 40)));
    return value;
}

}  // namespace

PostgresqlRow::PostgresqlRow(const pg_result* result) : result_(result), decoded_(static_cast<std::size_t>(PQnfields(result))) {}

void PostgresqlRow::move_to(int row) {
    row_ = row;
    for (auto& bytes : decoded_) bytes.reset();
}

std::string_view PostgresqlRow::raw(int column) const {
    return {PQgetvalue(result_, row_, column), static_cast<std::size_t>(PQgetlength(result_, row_, column))};
}

std::string_view PostgresqlRow::name(int column) const { return PQfname(result_, column); }

Parameter::Kind PostgresqlRow::kind(int column) const {
    if (is_null(column)) return Parameter::Kind::null;
    switch (PQftype(result_, column)) {
        case boolean_type: return Parameter::Kind::boolean;
        case bytea_type: return Parameter::Kind::bytes;
        case 20:   // bigint
        case 21:   // smallint
        case 23: return Parameter::Kind::integer;
        case 700:  // real
        case 701: return Parameter::Kind::real;
        // numeric: what sum() makes of bigint.
        case 1700: return raw(column).find('.') == std::string_view::npos ? Parameter::Kind::integer : Parameter::Kind::real;
        default: return Parameter::Kind::text;
    }
}

bool PostgresqlRow::is_null(int column) const { return PQgetisnull(result_, row_, column) != 0; }

// A null reads as zero and as empty text, as SQLite gives it.
std::int64_t PostgresqlRow::integer(int column) const {
    if (is_null(column)) return 0;
    const auto text = raw(column);
    if (PQftype(result_, column) == boolean_type) return text == "t" ? 1 : 0;
    return parse<std::int64_t>(text);
}

double PostgresqlRow::real(int column) const { return is_null(column) ? 0 : parse<double>(raw(column)); }

std::string_view PostgresqlRow::text(int column) const {
    if (PQftype(result_, column) != bytea_type || is_null(column)) return raw(column);
    auto& bytes = decoded_[static_cast<std::size_t>(column)];
    if (!bytes) bytes = crypto::from_hex(raw(column).substr(2)).value();
    return *bytes;
}

}  // namespace luoshi::storage
