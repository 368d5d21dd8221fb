#include "core/project/choice_rows.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace cristae {
namespace {

using Json = nlohmann::json;

double sound_distance(double nanometres) { return std::isfinite(nanometres) ? std::max(0.0, nanometres) : 0; }

/// Up to format 4 they were a text among the view's.
MeasureChoices choices_of_view(const Database& database) {
  Statement statement = database.prepare("SELECT value FROM view_state WHERE key = 'measures'");
  if (!statement.step()) return {};
  const Json json = Json::parse(statement.text(0), nullptr, false);
  MeasureChoices choices;
  if (!json.is_object()) return choices;
  if (const auto found = json.find("reference"); found != json.end() && found->is_string())
    choices.reference = found->get<std::string>();
  if (const auto found = json.find("contact_nm"); found != json.end() && found->is_number())
    choices.contact_nm = sound_distance(found->get<double>());
  return choices;
}

}  // namespace

Json row_of(const MeasureChoices& choices) {
  if (sound_distance(choices.contact_nm) != choices.contact_nm)
    throw Error(ErrorKind::bad_input, "a contact distance is no length", "give 0 or more nanometres");
  return {{"reference", choices.reference},
          {"contact_nm", choices.contact_nm},
          {"frame", choices.frame ? text_of(*choices.frame) : std::string()}};
}

MeasureChoices read_measure_choices(const Database& database) {
  Statement statement =
      database.prepare("SELECT reference, contact_nm, frame FROM measure_choices WHERE id = 1");
  if (!statement.step()) return choices_of_view(database);
  return {statement.text(0), sound_distance(statement.real(1)), box_from_text(statement.text(2), 0)};
}

}  // namespace cristae
