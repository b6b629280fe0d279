#include "platform/storage/row_json.hpp"

#include "platform/crypto/bytes.hpp"

namespace luoshi::storage {
namespace {

void append_value(std::string& out, const Row& row, int column) {
    switch (row.kind(column)) {
        case Parameter::Kind::null: out += "null"; break;
        case Parameter::Kind::boolean:
        case Parameter::Kind::integer: json::append(out, row.integer(column)); break;
        case Parameter::Kind::real: json::append_number(out, row.real(column)); break;
        case Parameter::Kind::text: json::append_quoted(out, row.text(column)); break;
        case Parameter::Kind::bytes: out += R"({"base64":")" + crypto::base64(row.text(column)) + R"("})"; break;
    }
}

}  // namespace

std::string json_array(const Row& row) {
    std::string out = "[";
    for (int column = 0; column < row.columns(); ++column) {
        if (column > 0) out += ',';
        append_value(out, row, column);
    }
    return out + ']';
}

std::string json_object(const Row& row) {
    std::string out = "{";
    for (int column = 0; column < row.columns(); ++column) {
        if (column > 0) out += ',';
        json::append_quoted(out, row.name(column));
        out += ':';
        append_value(out, row, column);
    }
    return out + '}';
}

}  // namespace luoshi::storage
